package fr.coulisses.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class CountedClaimsTest {

    private static final UUID ARTEFACT = UUID.randomUUID();
    private static final UUID STUDENT = UUID.randomUUID();

    @Test
    void countsTheNewestThatWasJudged() {
        assertThat(counted(cell(1, CellState.ACCEPTED), cell(2, CellState.JUDGED_BELOW), cell(3, CellState.SUBMITTED)))
                .satisfies(cell -> {
                    assertThat(cell.number()).isEqualTo(2);
                    assertThat(cell.waiting()).isEqualTo(3);
                });
    }

    @Test
    void givesWayToAReworkedVersion() {
        assertThat(counted(cell(1, CellState.TO_REWORK), cell(2, CellState.SUBMITTED)))
                .satisfies(cell -> {
                    assertThat(cell.number()).isEqualTo(2);
                    assertThat(cell.waiting()).isZero();
                });
    }

    @Test
    void neverLetsADraftHideWhatWasSubmitted() {
        assertThat(counted(cell(0, CellState.DRAFT), cell(1, CellState.TO_REWORK))
                        .number())
                .isEqualTo(1);
    }

    @Test
    void addsTheCriteriaThatOnlyNewerWorkAddresses() {
        assertThat(counted(
                                cell(1, CellState.ACCEPTED, Map.of("K1", CellState.ACCEPTED)),
                                cell(0, CellState.DRAFT, Map.of("K1", CellState.DRAFT, "K2", CellState.DRAFT)))
                        .criteria())
                .isEqualTo(Map.of("K1", CellState.ACCEPTED, "K2", CellState.DRAFT));
    }

    private static MatrixCell counted(MatrixCell... cells) {
        List<MatrixCell> counted = CountedClaims.of(Arrays.asList(cells));
        assertThat(counted).hasSize(1);
        return counted.getFirst();
    }

    private static MatrixCell cell(int number, CellState state) {
        return cell(number, state, Map.of());
    }

    private static MatrixCell cell(int number, CellState state, Map<String, CellState> criteria) {
        return new MatrixCell(
                ARTEFACT,
                STUDENT,
                "C2.1",
                state,
                number == 0 ? null : UUID.randomUUID(),
                number,
                false,
                0,
                Instant.EPOCH,
                "",
                criteria);
    }
}
