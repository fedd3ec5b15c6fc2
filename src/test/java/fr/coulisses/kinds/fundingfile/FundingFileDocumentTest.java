package fr.coulisses.kinds.fundingfile;

import static org.assertj.core.api.Assertions.assertThat;

import fr.coulisses.artefact.Wording;
import fr.coulisses.artefact.export.Block;
import fr.coulisses.artefact.export.Document;
import fr.coulisses.artefact.export.HtmlWriter;
import fr.coulisses.budget.Section;
import fr.coulisses.funding.FundingType;
import fr.coulisses.project.ProjectSheet;
import fr.coulisses.shared.Labels;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FundingFileDocumentTest {

    private static final Wording FRENCH =
            new Wording(new Labels(), Locale.FRENCH, ProjectSheet.titled("Les Nuits du Canal"));

    private static Document document(Files file) {
        return new FundingFileDocument(file.made(), FRENCH).document();
    }

    private static String text(Files file) {
        return HtmlWriter.article(document(file)).replace('\u00a0', ' ').replace('\u202f', ' ');
    }

    @Test
    void hasTheTwelveHeadingsOfAFreeFileInTheirOrder() {
        assertThat(document(Files.asking("2500")).blocks().stream().flatMap(FundingFileDocumentTest::chapter))
                .containsExactly(
                        "1. Page de titre",
                        "2. Sommaire",
                        "3. Présentation de la structure",
                        "4. Le projet",
                        "5. Équipe et partenaires",
                        "6. Action culturelle et accessibilité",
                        "7. Démarche écoresponsable",
                        "8. Communication",
                        "9. Budget et plan de financement",
                        "10. Objet et montant de la demande",
                        "11. Modalités d’évaluation",
                        "12. Annexes");
    }

    private static Stream<String> chapter(Block block) {
        return switch (block) {
            case Block.Heading heading when heading.level() == 1 -> Stream.of(heading.text());
            case Block.Contents contents -> Stream.of(contents.title());
            default -> Stream.empty();
        };
    }

    @Test
    void answersTheSixQuestionsBeforeTheFirstPageEnds() {
        List<Block> blocks = document(Files.asking("2500")).blocks();
        List<Block> first = blocks.subList(0, blocks.indexOf(new Block.PageBreak()));
        assertThat(first.stream()
                        .filter(Block.Fields.class::isInstance)
                        .flatMap(block -> ((Block.Fields) block).fields().stream())
                        .map(Block.Field::label))
                .hasSize(7)
                .allSatisfy(label -> assertThat(label).endsWith("?"));
    }

    @Test
    void showsEveryClassOfTheFormAndTheRateThatIsAsked() {
        String text = text(Files.asking("1125")
                .line(Section.EXPENSE, "604", "4500")
                .line(Section.INCOME, "74", "4500")
                .line(Section.EXPENSE, "864", "100")
                .line(Section.INCOME, "870", "100"));
        assertThat(text)
                .contains("60 – ", "61 – ", "62 – ", "63 – ", "64 – ", "65 – ", "66 – ", "67 – ", "68 – ")
                .contains("70 – ", "73 – ", "74 – ", "75 – ", "76 – ", "77 – ", "78 – ", "79 – ", "86 – ", "87 – ")
                .contains("25 % du total des produits");
        assertThat(text.indexOf("86 – ")).isGreaterThan(text.indexOf("Total des charges"));
    }

    @Test
    void tellsACompanyWhatAGiftCostsItAndASponsorWhatItPays() {
        assertThat(text(Files.asking("2500"))).contains("1 000,00 €", "Mécénat (cette demande)", "Effet fiscal");
        assertThat(text(Files.asking("1200").of(FundingType.SPONSORSHIP)))
                .contains("Parrainage (cette demande)", "Charge déductible", "TVA non applicable");
        assertThat(text(Files.asking("1200").of(FundingType.REGION)))
                .doesNotContain("Mécénat ou parrainage", "Effet fiscal", "Plan de la campagne");
    }

    @Test
    void saysWhichFiguresAreToBeVerified() {
        assertThat(text(Files.asking("1800")
                        .of(FundingType.CROWDFUNDING)
                        .with(Files.campaign("2000", null, Files.reward("20", "3", 100)))))
                .contains("Plan de la campagne", "8 % TTC (à vérifier)", "1 540,00 €");
    }

    @Test
    void isADocumentBeforeAnythingIsWritten() {
        Document document = new FundingFileDocument(FundingFile.EMPTY, FRENCH).document();
        assertThat(HtmlWriter.article(document)).contains("À compléter.");
    }
}
