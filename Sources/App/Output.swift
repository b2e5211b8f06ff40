import Foundation

/// What was printed is read by a script at once, also when it goes to a pipe.
package func flushOutput() { fflush(nil) }

/// Says how far long work is, on the line people read and not in the result a script reads.
package func say(_ text: String) { FileHandle.standardError.write(Data((text + "\n").utf8)) }
