#include <sqlite3.h>

// sqlite3_db_config takes a variable number of arguments, which Swift can't call.
static inline void weerklank_refuse_quoted_strings(sqlite3 *db) {
    sqlite3_db_config(db, SQLITE_DBCONFIG_DQS_DDL, 0, (void *)0);
    sqlite3_db_config(db, SQLITE_DBCONFIG_DQS_DML, 0, (void *)0);
}
