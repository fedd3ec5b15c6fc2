package fr.coulisses.referential.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import fr.coulisses.referential.Referential.Block;
import fr.coulisses.referential.SheetContent;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// What is written is read again as it was.
class RoundTripTest {

    private static final Instant NOW = Instant.parse("2026-11-25T10:00:00Z");

    @ParameterizedTest
    @EnumSource(
            value = ExchangeFormat.class,
            names = {"COULISSES", "MAHARA", "CASE"})
    void givesTheWholeSheetAgain(ExchangeFormat format) {
        ReadSheet read = again(format, Sheets.awkward());
        assertThat(read.content()).isEqualTo(Sheets.awkward());
        assertThat(read.notes()).isEmpty();
        assertThat(read.format()).isEqualTo(format);
    }

    @Test
    void givesAgainWhatMoodleHasAPlaceFor() {
        SheetContent sheet = Sheets.awkward();
        ReadSheet read = again(ExchangeFormat.MOODLE, sheet);
        assertThat(read.content().blocks()).isEqualTo(sheet.blocks());
        assertThat(read.content().code()).isEqualTo(sheet.code());
        assertThat(read.content().title()).isEqualTo(sheet.title());
        assertThat(read.content().evaluation()).isEqualTo(sheet.evaluation());
        assertThat(read.notes()).isEmpty();
    }

    @Test
    void keepsALongTitleThatMoodleCuts() {
        SheetContent sheet = Sheets.awkward();
        SheetContent longer =
                sheet.named(sheet.code(), "Un titre <long> ".repeat(12).strip(), 6, sheet.certifier(), null, null);
        assertThat(again(ExchangeFormat.MOODLE, longer).content().title()).isEqualTo(longer.title());
        String csv = new String(SheetFile.write(ExchangeFormat.MOODLE, longer, Map.of(), NOW));
        assertThat(csv.lines().findFirst().orElseThrow().split(",")).hasSize(14);
    }

    @Test
    void carriesTheKindsInOurOwnFileOnly() {
        Map<String, List<String>> evidence = Map.of("forecast-budget", List.of("C2.1"));
        byte[] file = SheetFile.write(ExchangeFormat.COULISSES, Sheets.awkward(), evidence, NOW);
        assertThat(SheetFile.read(file).getFirst().evidence()).isEqualTo(evidence);
    }

    private static ReadSheet again(ExchangeFormat format, SheetContent sheet) {
        List<ReadSheet> read = SheetFile.read(SheetFile.write(format, sheet, Map.of(), NOW));
        assertThat(read).hasSize(1);
        assertThat(read.getFirst().content().blocks()).extracting(Block::code).doesNotHaveDuplicates();
        return read.getFirst();
    }
}
