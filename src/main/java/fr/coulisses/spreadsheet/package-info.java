/// Reads the spreadsheets that people upload into plain tables of cells, and refuses with a sentence what is
/// hostile, broken or too large.
///
/// [SpreadsheetFile] gives the tables; [TableShape] proposes what they are made of: headers, columns, lines, sums.
///
/// It leans on `shared` only, and knows nothing of what the tables are about: a register that imports them
/// does.
@ApplicationModule(allowedDependencies = {})
@NullMarked
package fr.coulisses.spreadsheet;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
