package fr.coulisses.spreadsheet;

import fr.coulisses.shared.Csv;
import fr.coulisses.shared.Refusal;
import java.io.ByteArrayInputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;

/// A file that may be a table written as text, before anybody looks for rows and columns in it.
final class TableText {

    /// More signs that could part cells than this in one line are no row: a parser would build them all at once.
    private static final int MOST_IN_A_LINE = 10_000;

    private static final Pattern BLANK = Pattern.compile("[\\s;,]*+");
    private static final Pattern NOT_WRITTEN = Pattern.compile("[\\x00-\\x08\\x0e-\\x1f\\x7f]");
    private static final Pattern OTHER_TEXT = Pattern.compile("%pdf|\\{\\\\rtf|[{\\[]\\s*[\"{\\[]");

    private TableText() {}

    /// @throws Refusal when it is blank, or something else than a table
    static String of(byte[] file) {
        String text = Csv.text(file, "spreadsheet.refused.notSpreadsheet");
        if (BLANK.matcher(text).matches()) {
            throw new Refusal("spreadsheet.refused.empty");
        }
        String beginning =
                text.substring(0, Math.min(text.length(), 1000)).strip().toLowerCase(Locale.ROOT);
        if (beginning.startsWith("<")) {
            throw ZippedKind.otherFormat(beginning.contains("<html") ? "HTML" : "XML");
        }
        if (OTHER_TEXT.matcher(beginning).lookingAt()
                || NOT_WRITTEN.matcher(text).find()
                || isEndless(text)) {
            throw new Refusal("spreadsheet.refused.notSpreadsheet");
        }
        return text;
    }

    /// Reads on until its reader is interrupted.
    static Reader reader(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return new InputStreamReader(
                new GuardedStream(new ByteArrayInputStream(bytes), bytes.length, read -> {}), StandardCharsets.UTF_8);
    }

    private static boolean isEndless(String text) {
        int inLine = 0;
        for (int i = 0; i < text.length() && inLine <= MOST_IN_A_LINE; i++) {
            switch (text.charAt(i)) {
                case '\n', '\r' -> inLine = 0;
                case ';', ',', '\t' -> inLine++;
                default -> {}
            }
        }
        return inLine > MOST_IN_A_LINE;
    }
}
