package fr.coulisses.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import fr.coulisses.artefact.export.Block;
import fr.coulisses.artefact.export.ChartWriter;
import fr.coulisses.artefact.export.Diagram;
import fr.coulisses.artefact.export.Document;
import fr.coulisses.artefact.export.DocxWriter;
import fr.coulisses.artefact.export.HtmlWriter;
import fr.coulisses.artefact.export.PdfWriter;
import fr.coulisses.artefact.export.Workbook;
import fr.coulisses.artefact.export.XlsxWriter;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.jsoup.Jsoup;
import org.xml.sax.SAXException;

/// Reads files back with the programs that others read them with, and compares their texts, white space apart.
final class WrittenTexts {

    private static final Pattern LIGATURES = Pattern.compile("[\\ufb00-\\ufb06]");

    private WrittenTexts() {}

    /// What a document says, in its order.
    static List<String> of(Document document) {
        return Stream.concat(
                        Stream.of(document.mention(), document.title(), document.subtitle()),
                        printed(document.blocks()).flatMap(WrittenTexts::of))
                .toList();
    }

    /// A heading right above a table may say its caption too: then it is said once.
    private static Stream<Block> printed(List<Block> blocks) {
        return IntStream.range(0, blocks.size())
                .mapToObj(i -> i > 0
                                && blocks.get(i - 1) instanceof Block.Heading heading
                                && blocks.get(i) instanceof Block.Table table
                                && heading.text()
                                        .replaceFirst("^[\\d.]+[ \u00a0]", "")
                                        .equalsIgnoreCase(table.caption())
                        ? new Block.Table("", table.columns(), table.rows())
                        : blocks.get(i));
    }

    private static Stream<String> of(Block block) {
        return switch (block) {
            case Block.Heading heading -> Stream.of(heading.text());
            case Block.Paragraph paragraph -> Stream.of(paragraph.text());
            case Block.Facts facts -> facts.fields().stream().flatMap(field -> Stream.of(field.label(), field.value()));
            case Block.Fields fields ->
                fields.fields().stream().flatMap(field -> Stream.of(field.label(), field.value()));
            case Block.Bullets bullets -> bullets.items().stream();
            case Block.Table table -> of(table);
            case Block.Chart chart -> Stream.concat(Stream.of(chart.diagram().title()), of(chart.alternative()));
            case Block.Logos logos -> logos.logos().stream().map(Block.Logo::name);
            // Of one without its file nothing is shown.
            case Block.Photographs photographs ->
                photographs.photos().stream()
                        .filter(photo -> photo.shown() != null)
                        .map(Block.Photo::caption);
            case Block.PageBreak _, Block.Contents _ -> Stream.empty();
            case Block.Signatures signatures ->
                signatures.boxes().stream()
                        .flatMap(box -> Stream.concat(
                                Stream.concat(Stream.of(box.title()), box.lines().stream()),
                                Stream.of(box.invitation())));
            case Block.Foreign foreign -> foreign.blocks().stream().flatMap(WrittenTexts::of);
        };
    }

    private static Stream<String> of(Block.Table table) {
        return Stream.concat(
                table.columns().isEmpty() ? Stream.empty() : Stream.of(table.caption()),
                Stream.concat(
                        table.columns().stream().map(Block.Column::title),
                        table.rows().stream().flatMap(row -> row.cells().stream())));
    }

    /// The preview: well-formed, without any element of somebody's making, every text in its place. A table of contents
    /// leads to the document's own headings, and nothing leads elsewhere.
    static void html(Document document) {
        String article = HtmlWriter.article(document);
        xml("<!DOCTYPE html><html>" + article + "</html>");
        org.jsoup.nodes.Document read = Jsoup.parse(article);
        assertThat(
                        read.select(
                                "script, img, iframe, object, embed, form, input, [onerror], [onfocus], [onload], [href]:not([href^=#])"))
                .isEmpty();
        read.select("svg").remove();
        said(read.body().wholeText(), of(document));
    }

    static void docx(Document document) throws IOException {
        ByteArrayOutputStream docx = new ByteArrayOutputStream();
        DocxWriter.write(document, docx);
        try (XWPFDocument read = new XWPFDocument(new ByteArrayInputStream(docx.toByteArray()));
                XWPFWordExtractor words = new XWPFWordExtractor(read)) {
            said(words.getText(), of(document));
        }
    }

    /// Each text after the one before it.
    private static void said(String written, List<String> texts) {
        String bare = bare(written);
        int at = 0;
        for (String text : texts) {
            int found = bare.indexOf(bare(text), at);
            assertThat(found)
                    .as("« %s » after « %s »", text, bare.substring(Math.max(0, at - 40), at))
                    .isNotNegative();
            at = found + bare(text).length();
        }
    }

    /// All letters are there, whatever their order, which goes from right to left in some scripts; one that no font has
    /// is « □ » instead.
    static void pdf(Document document) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(PdfWriter.write(document))) {
            Map<Integer, Integer> found = letters(new PDFTextStripper().getText(pdf));
            Map<Integer, Integer> expected = letters(String.join("", of(document)));
            int missing = 0;
            List<String> lost = new ArrayList<>();
            for (Map.Entry<Integer, Integer> letter : expected.entrySet()) {
                int there = found.getOrDefault(letter.getKey(), 0);
                if (there == 0) {
                    missing += letter.getValue();
                } else if (there < letter.getValue()) {
                    lost.add(Character.getName(letter.getKey()) + ": " + there + " of " + letter.getValue());
                }
            }
            assertThat(lost).isEmpty();
            assertThat(found.getOrDefault((int) '□', 0))
                    .as("a mark for each of the letters that no font has")
                    .isGreaterThanOrEqualTo(missing);
        }
    }

    private static Map<Integer, Integer> letters(String text) {
        Map<Integer, Integer> count = new HashMap<>();
        // Who reads a PDF reads a ligature as its letters.
        LIGATURES
                .matcher(text)
                .replaceAll(ligature -> Normalizer.normalize(ligature.group(), Normalizer.Form.NFKC))
                .codePoints()
                .filter(WrittenTexts::isDrawn)
                .forEach(letter -> count.merge(letter, 1, Integer::sum));
        return count;
    }

    /// Marks melt into their letters, and what is invisible has no place on paper.
    private static boolean isDrawn(int letter) {
        return switch (Character.getType(letter)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.UNASSIGNED,
                    Character.PRIVATE_USE,
                    Character.SURROGATE,
                    Character.NON_SPACING_MARK,
                    Character.ENCLOSING_MARK,
                    Character.COMBINING_SPACING_MARK,
                    Character.SPACE_SEPARATOR,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }

    /// Text is text: no cell becomes a formula.
    static void xlsx(Workbook workbook) throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(XlsxWriter.write(workbook)))) {
            for (int s = 0; s < workbook.sheets().size(); s++) {
                XSSFSheet sheet = book.getSheetAt(s);
                List<Workbook.Row> rows = workbook.sheets().get(s).rows();
                for (int r = 0; r < rows.size(); r++) {
                    for (int c = 0; c < rows.get(r).cells().size(); c++) {
                        if (rows.get(r).cells().get(c) instanceof Workbook.Text text
                                && !text.text().isEmpty()) {
                            Cell cell = sheet.getRow(r).getCell(c);
                            assertThat(cell.getCellType()).as(text.text()).isEqualTo(CellType.STRING);
                            assertThat(lines(cell.getStringCellValue())).isEqualTo(lines(text.text()));
                        }
                    }
                }
            }
        }
    }

    static void diagrams(Document document) {
        document.blocks().forEach(block -> {
            if (block instanceof Block.Chart chart) {
                svg(chart.diagram());
            }
        });
    }

    static void svg(Diagram diagram) {
        xml(ChartWriter.svg(diagram));
    }

    private static void xml(String text) {
        try {
            DocumentBuilderFactory.newDefaultInstance()
                    .newDocumentBuilder()
                    .parse(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
        } catch (SAXException | IOException | ParserConfigurationException e) {
            throw new AssertionError(e);
        }
    }

    /// However a line ends.
    static String lines(String text) {
        return text.replace("\r\n", "\n").replace('\r', '\n');
    }

    /// Without white space.
    static String bare(String text) {
        StringBuilder bare = new StringBuilder(text.length());
        text.codePoints()
                .filter(sign -> !Character.isWhitespace(sign) && !Character.isSpaceChar(sign))
                .forEach(bare::appendCodePoint);
        return bare.toString();
    }
}
