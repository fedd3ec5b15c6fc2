package fr.coulisses.spreadsheet;

import fr.coulisses.shared.Refusal;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/// A table written as text: `.csv`, `.tsv`, or the « Texte Unicode » of Excel. Every cell is a text, its rows
/// are counted as a spreadsheet program would when it opens the file.
final class SheetCsv {

    private static final List<Character> DELIMITERS = List.of('\t', ';', ',');
    private static final int SAMPLE = 200;
    private static final Pattern EXCEL_HINT = Pattern.compile("(?i)\\Asep=(.)\\R");

    private SheetCsv() {}

    /// @param name of the file, for the name of the one sheet
    static Spreadsheet read(String name, byte[] file) throws IOException {
        String text = TableText.of(file);
        Matcher hint = EXCEL_HINT.matcher(text);
        return hint.find()
                ? table(name, text.substring(hint.end()), hint.group(1).charAt(0))
                : table(name, text, delimiter(text));
    }

    /// The first that makes rows of one length out of at least half of the text.
    private static char delimiter(String text) throws IOException {
        for (char delimiter : DELIMITERS) {
            List<Integer> widths = widths(text, delimiter);
            Map<Integer, Long> rows = widths.stream()
                    .filter(width -> width > 1)
                    .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
            if (rows.values().stream().anyMatch(count -> 2 * count >= widths.size())) {
                return delimiter;
            }
        }
        throw new Refusal("spreadsheet.refused.noColumns");
    }

    /// How many cells the first rows with something in them would have, as far as they can be read.
    private static List<Integer> widths(String text, char delimiter) throws IOException {
        List<Integer> widths = new ArrayList<>();
        try (CSVParser parser = format(delimiter).parse(TableText.reader(text))) {
            for (CSVRecord record : parser) {
                if (record.stream().anyMatch(cell -> !cell.isBlank())) {
                    widths.add(record.size());
                }
                if (widths.size() >= SAMPLE) {
                    break;
                }
            }
        } catch (UncheckedIOException e) {
            return widths;
        }
        return widths;
    }

    private static Spreadsheet table(String name, String text, char delimiter) throws IOException {
        SheetBuilder sheet = new SheetBuilder(name, false, new Tally());
        try (CSVParser parser = format(delimiter).parse(TableText.reader(text))) {
            for (CSVRecord record : parser) {
                for (int column = 0; column < record.size(); column++) {
                    sheet.put((int) record.getRecordNumber() - 1, column, new SheetCell.Text(record.get(column)));
                }
            }
        } catch (UncheckedIOException e) {
            throw new Refusal("spreadsheet.refused.quotes");
        }
        return new Spreadsheet(List.of(sheet.table()));
    }

    private static CSVFormat format(char delimiter) {
        return CSVFormat.Builder.create(CSVFormat.RFC4180)
                .setDelimiter(delimiter)
                .setIgnoreEmptyLines(false)
                .get();
    }
}
