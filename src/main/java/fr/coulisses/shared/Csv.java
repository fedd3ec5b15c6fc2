package fr.coulisses.shared;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.apache.commons.csv.CSVFormat;

/// A CSV file as people's programs write it: commas or semicolons, UTF-8, the encoding of an older Excel, or the UTF-16
/// of
/// its « Texte Unicode ».
public final class Csv {

    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private Csv() {}

    /// The text of a file, without its byte-order mark.
    ///
    /// @throws Refusal `notTable` when it is no text at all
    public static String text(byte[] file, String notTable) {
        String text = decoded(file);
        if (text.indexOf('\0') >= 0) {
            throw new Refusal(notTable);
        }
        return text.startsWith("\ufeff") ? text.substring(1) : text;
    }

    private static String decoded(byte[] file) {
        if (file.length >= 2 && (file[0] == -1 && file[1] == -2 || file[0] == -2 && file[1] == -1)) {
            return new String(file, StandardCharsets.UTF_16);
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file))
                    .toString();
        } catch (CharacterCodingException e) {
            return new String(file, WINDOWS);
        }
    }

    /// How the text is to be read, its first line being the names of the columns.
    public static CSVFormat format(String text) {
        String header = text.lines().findFirst().orElse("").toLowerCase(Locale.ROOT);
        char delimiter = header.chars().filter(c -> c == ';').count()
                        > header.chars().filter(c -> c == ',').count()
                ? ';'
                : ',';
        return CSVFormat.Builder.create(CSVFormat.RFC4180)
                .setDelimiter(delimiter)
                .setHeader()
                .setSkipHeaderRecord(true)
                .setIgnoreHeaderCase(true)
                .setTrim(true)
                .get();
    }

    /// A text that a spreadsheet would take for a formula gets an apostrophe in front; so does one that looks as if it
    /// had
    /// got one, so that [#bare] brings every text back as it was.
    public static String safe(String text) {
        return isLikeAFormula(text) ? "'" + text : text;
    }

    /// The text that was written by [#safe].
    public static String bare(String cell) {
        return cell.startsWith("'") && isLikeAFormula(cell) ? cell.substring(1) : cell;
    }

    private static boolean isLikeAFormula(String text) {
        int first = 0;
        while (first < text.length() && text.charAt(first) == '\'') {
            first++;
        }
        return first < text.length() && "=+-@\t\r".indexOf(text.charAt(first)) >= 0;
    }
}
