package fr.coulisses.artefact.export;

import static org.assertj.core.api.Assertions.assertThat;

import fr.coulisses.artefact.Photographs;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.poi.xwpf.usermodel.BodyElementType;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.jsoup.Jsoup;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;

/// Photographs in the files and on the pages that a document becomes.
class PhotographsTest {

    private static final byte[] LYING = Photographs.file(160, 120, "jpeg");
    private static final byte[] STANDING = Photographs.file(120, 160, "jpeg");

    private static final Map<String, Illustration> FOUND = Map.of(
            "aa", new Illustration.Enclosed(160, 120, LYING),
            "bb", new Illustration.Enclosed(120, 160, STANDING),
            "cc", new Illustration.Enclosed(160, 120, LYING));

    /// Three that are there and one that is nowhere, one of them in a part in English.
    private static Document document() {
        return new Document(
                "Constats d’état",
                "Lumières du fleuve",
                Locale.FRENCH,
                "",
                List.of(
                        new Block.Photographs(List.of(
                                photo("aa", "1. Angle gauche", "Éclat sur le cadre"),
                                photo("bb", "", "Photographie de « Batelière »"),
                                photo("zz", "3. Perdue", "Perdue"))),
                        new Block.Foreign(
                                Locale.ENGLISH,
                                List.of(new Block.Photographs(List.of(photo("cc", "4. Back", "The back")))))));
    }

    private static Block.Photo photo(String picture, String caption, String description) {
        return new Block.Photo(picture, caption, description, "reports/r/pictures/" + picture);
    }

    @Test
    void areNamedByTheDocument() {
        assertThat(document().pictures()).containsExactlyInAnyOrder("aa", "bb", "zz", "cc");
    }

    @Test
    void standInAPdfThatEverybodyCanRead() throws IOException {
        byte[] file = PdfWriter.write(document().illustrated(FOUND));
        assertThat(PdfUa.violations(file)).isEmpty();
        try (PDDocument pdf = Loader.loadPDF(file)) {
            assertThat(descriptions(pdf.getDocumentCatalog().getStructureTreeRoot()))
                    .containsExactly("Éclat sur le cadre", "Photographie de « Batelière »", "The back");
            assertThat(pictures(pdf.getPage(0))).contains("160 × 120", "120 × 160");
        }
    }

    @Test
    void standInATextDocumentWithTheirWords() throws IOException {
        try (XWPFDocument word = new XWPFDocument(
                new ByteArrayInputStream(DocumentFile.write(document().illustrated(FOUND), FileKind.DOCX)))) {
            assertThat(word.getTables()).hasSize(2);
            XWPFTable pair = word.getTables().getFirst();
            assertThat(pair.getRows()).hasSize(1);
            assertThat(pair.getRow(0).getTableCells())
                    .extracting(cell -> cell.getText().strip())
                    .containsExactly("1. Angle gauche", "");
            assertThat(pair.getRow(0).getTableCells())
                    .extracting(cell -> cell.getParagraphs()
                            .getFirst()
                            .getRuns()
                            .getFirst()
                            .getCTR()
                            .getDrawingArray(0)
                            .getInlineArray(0)
                            .getDocPr()
                            .getDescr())
                    .containsExactly("Éclat sur le cadre", "Photographie de « Batelière »");
            assertThat(word.getAllPictures())
                    .extracting(picture -> picture.getData())
                    .contains(LYING, STANDING);
        }
    }

    /// Two tables that touch would be one, with the lines of the first.
    @Test
    void standApartFromThePlaceToSignAboveThem() throws IOException {
        Document signed = new Document(
                "Constat",
                "",
                Locale.FRENCH,
                "",
                List.of(
                        new Block.Signatures(List.of(new Block.SignatureBox("Pour le prêteur", List.of(), ""))),
                        new Block.Photographs(List.of(photo("aa", "", "Face")))));
        try (XWPFDocument word = new XWPFDocument(
                new ByteArrayInputStream(DocumentFile.write(signed.illustrated(FOUND), FileKind.DOCX)))) {
            assertThat(word.getBodyElements())
                    .extracting(IBodyElement::getElementType)
                    .containsSubsequence(BodyElementType.TABLE, BodyElementType.PARAGRAPH, BodyElementType.TABLE);
        }
    }

    @Test
    void travelInsideAPageThatIsReadFromADisk() {
        Elements shown =
                Jsoup.parse(HtmlPage.write(document().illustrated(FOUND), "")).select("figure img");
        assertThat(shown.eachAttr("alt"))
                .containsExactly("Éclat sur le cadre", "Photographie de « Batelière »", "The back");
        assertThat(shown.eachAttr("src")).allMatch(source -> source.startsWith("data:image/jpeg;base64,"));
    }

    @Test
    void areFetchedByAPageOfTheApplication() {
        Document document = document()
                .illustrated(Map.of("aa", new Illustration.Linked(160, 120, "projets/p/livrables/a/images/aa")));
        Elements shown = Jsoup.parse(HtmlWriter.article(document)).select("figure");
        assertThat(shown).singleElement().satisfies(figure -> {
            assertThat(figure.attr("data-place")).isEqualTo("reports/r/pictures/aa");
            assertThat(figure.select("img").attr("src")).isEqualTo("projets/p/livrables/a/images/aa");
            assertThat(figure.select("img").attr("width")).isEqualTo("160");
            assertThat(figure.text()).isEqualTo("1. Angle gauche");
        });
    }

    @Test
    void areLeftOutWhereNobodyFoundThem() throws IOException {
        assertThat(HtmlWriter.article(document())).doesNotContain("<img").doesNotContain("Angle gauche");
        byte[] file = PdfWriter.write(document());
        assertThat(PdfUa.violations(file)).isEmpty();
        try (PDDocument pdf = Loader.loadPDF(file)) {
            assertThat(pictures(pdf.getPage(0))).isEmpty();
        }
    }

    private static List<String> pictures(PDPage page) throws IOException {
        List<String> found = new ArrayList<>();
        for (COSName name : page.getResources().getXObjectNames()) {
            if (page.getResources().getXObject(name) instanceof PDImageXObject picture) {
                found.add(picture.getWidth() + " × " + picture.getHeight());
            }
        }
        return found;
    }

    private static List<String> descriptions(PDStructureNode node) {
        List<String> found = new ArrayList<>();
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                if (element.getAlternateDescription() != null) {
                    found.add(element.getAlternateDescription());
                }
                found.addAll(descriptions(element));
            }
        }
        return found;
    }
}
