package fr.coulisses.platform.generation;

import java.io.IOException;
import java.io.StringReader;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.postgresql.copy.CopyManager;

/// Rows of one table, gathered as text and sent with one COPY.
final class CopiedRows {

    private final String statement;
    private final StringBuilder text = new StringBuilder();

    CopiedRows(String table, String columns) {
        this.statement = "copy " + table + " (" + columns + ") from stdin";
    }

    /// Adds a row; the values stand in the order of the columns, and `null` is no value.
    void add(@Nullable Object... values) {
        for (int i = 0; i < values.length; i++) {
            if (i > 0) {
                text.append('\t');
            }
            append(values[i]);
        }
        text.append('\n');
    }

    private void append(@Nullable Object value) {
        if (value == null) {
            text.append("\\N");
            return;
        }
        String written = value.toString();
        for (int i = 0; i < written.length(); i++) {
            char letter = written.charAt(i);
            switch (letter) {
                case '\\' -> text.append("\\\\");
                case '\t' -> text.append("\\t");
                case '\n' -> text.append("\\n");
                case '\r' -> text.append("\\r");
                default -> text.append(letter);
            }
        }
    }

    /// Sends what was gathered and forgets it.
    void send(CopyManager copy) throws SQLException {
        try {
            copy.copyIn(statement, new StringReader(text.toString()));
        } catch (IOException e) {
            throw new SQLException(e);
        }
        text.setLength(0);
    }
}
