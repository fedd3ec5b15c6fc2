package fr.coulisses.kinds.actionplan;

import static org.assertj.core.api.Assertions.assertThat;

import fr.coulisses.CoulissesTest;
import fr.coulisses.School;
import fr.coulisses.artefact.Artefacts;
import fr.coulisses.artefact.Wording;
import fr.coulisses.artefact.export.Document;
import fr.coulisses.artefact.export.DocumentFile;
import fr.coulisses.artefact.export.FileKind;
import fr.coulisses.project.ProjectSummary;
import fr.coulisses.project.Projects;
import fr.coulisses.shared.Labels;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// The sheet of an action is a page: the plan of the festival, which has actions of every size.
@CoulissesTest
class ActionSheetPagesTest {

    private final ActionPlan plan;
    private final Document document;

    @Autowired
    ActionSheetPagesTest(School school, Projects projects, Artefacts artefacts, ActionPlanKind kind, Labels labels) {
        ProjectSummary festival = school.as(
                School.INES,
                () -> projects.mine().stream()
                        .filter(project -> project.title().equals("Les Nuits du Canal"))
                        .findFirst()
                        .orElseThrow());
        plan = school.as(
                School.INES,
                () -> artefacts.of(festival.id()).stream()
                        .filter(artefact -> artefact.kind().equals(ActionPlanKind.KEY))
                        .map(artefact -> artefacts.content(artefact.id(), kind))
                        .findFirst()
                        .orElseThrow());
        document = kind.document(plan, new Wording(labels, Locale.FRENCH, festival.sheet()));
    }

    @Test
    void givesEachActionOnePage() throws IOException {
        List<Integer> pages = new ArrayList<>();
        try (PDDocument pdf = Loader.loadPDF(DocumentFile.write(document, FileKind.PDF))) {
            for (int number = 1; number <= plan.actions().size(); number++) {
                pages.add(page(pdf, "Action " + number + ". "));
            }
            pages.add(page(pdf, "4. Rétroplanning"));
        }
        assertThat(pages)
                .hasSizeGreaterThan(10)
                .isEqualTo(IntStream.range(0, pages.size())
                        .mapToObj(i -> pages.getFirst() + i)
                        .toList());
    }

    @Test
    void beginsEachActionOnAPageInWordToo() throws IOException {
        try (XWPFDocument word =
                new XWPFDocument(new ByteArrayInputStream(DocumentFile.write(document, FileKind.DOCX)))) {
            assertThat(word.getParagraphs())
                    .filteredOn(XWPFParagraph::isPageBreak)
                    .extracting(XWPFParagraph::getText)
                    .hasSize(plan.actions().size() + 1)
                    .startsWith(
                            "3. Fiches-actions",
                            "Action 2. " + plan.actions().get(1).title())
                    .endsWith("4. Rétroplanning");
        }
    }

    /// The only page with a line that begins so, from 1.
    private static int page(PDDocument pdf, String beginning) throws IOException {
        List<Integer> found = new ArrayList<>();
        for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
            PDFTextStripper text = new PDFTextStripper();
            text.setStartPage(page);
            text.setEndPage(page);
            if (text.getText(pdf).lines().anyMatch(line -> line.startsWith(beginning))) {
                found.add(page);
            }
        }
        assertThat(found).as(beginning).hasSize(1);
        return found.getFirst();
    }
}
