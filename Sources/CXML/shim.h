#include <libxml/xmlversion.h>
// The parser's headers would bring the system's ICU along, which Foundation has a copy of; only converters use it.
#undef LIBXML_ICU_ENABLED
#include <libxml/HTMLparser.h>
