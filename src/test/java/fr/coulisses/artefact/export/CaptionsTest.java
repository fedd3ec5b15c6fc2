package fr.coulisses.artefact.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CaptionsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "none",
            value = {
                "4. Patch list       | Patch list        | ''",
                "Retours             | Retours           | ''",
                "2.1 – Personnel     | Personnel         | ''",
                "8. Matériel         | Matériel loué     | Matériel loué",
                "32 voies            | 32 voies de patch | 32 voies de patch"
            })
    void areNotPrintedBelowAHeadingThatSaysTheSame(String heading, String caption, String printed) {
        List<Block> blocks = Captions.unrepeated(List.of(new Block.Heading(1, heading), table(caption)));
        assertThat(blocks).containsExactly(new Block.Heading(1, heading), table(printed));
    }

    @Test
    void areThereWhereSomethingStandsBetween() {
        List<Block> blocks =
                List.of(new Block.Heading(1, "Repas"), new Block.Paragraph("Le 24 avril."), table("Repas"));
        assertThat(Captions.unrepeated(blocks)).isEqualTo(blocks);
    }

    private static Block.Table table(String caption) {
        return new Block.Table(caption, List.of(Block.Column.text("Nom", 1)), List.of(Block.Row.of("Nina")));
    }
}
