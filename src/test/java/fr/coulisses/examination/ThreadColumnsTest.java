package fr.coulisses.examination;

import static org.assertj.core.api.Assertions.assertThat;

import fr.coulisses.artefact.thread.Knot;
import fr.coulisses.artefact.thread.KnotType;
import fr.coulisses.artefact.thread.RedThread;
import fr.coulisses.artefact.thread.Strand;
import fr.coulisses.examination.ThreadColumns.Link;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ThreadColumnsTest {

    private static final UUID ARTEFACT = UUID.randomUUID();

    private final RedThread thread = new RedThread(List.of(
            written(KnotType.FINDING, "f1", "Lycée à pied"),
            written(KnotType.FINDING, "f2", "Peu de lieux"),
            written(KnotType.AXIS, "a2", "Ouvrir", "f2", "gone"),
            written(KnotType.AXIS, "a1", "Circuler", "f1"),
            written(KnotType.AXIS, "a0", "Seul"),
            registered("p1", "Mairie"),
            registered("p2", "Théâtre"),
            written(KnotType.OBJECTIVE, "o", "Jouer", "p1")));

    @Test
    void standInTheOrderOfAJuryWithWhatHangsTogetherNear() {
        ThreadColumns columns = ThreadColumns.of(thread, ThreadFilter.ALL, Set.of());
        assertThat(columns.columns())
                .extracting(ThreadColumns.Column::type)
                .containsExactly(KnotType.FINDING, KnotType.AXIS, KnotType.OBJECTIVE, KnotType.PARTNER);
        assertThat(ids(columns, 0)).containsExactly("f1", "f2");
        assertThat(ids(columns, 1)).containsExactly("a1", "a2", "a0");
        assertThat(columns.links()).contains(new Link("f2", "a2"), new Link("p1", "o"));
        assertThat(columns.links()).noneMatch(link -> link.cited().equals("gone"));
    }

    @Test
    void leaveOutRowsOfRegistersThatNothingIsLinkedWith() {
        ThreadColumns columns = ThreadColumns.of(thread, ThreadFilter.ALL, Set.of());
        assertThat(ids(columns, 3)).containsExactly("p1");
        assertThat(columns.left()).isEqualTo(1);
    }

    @Test
    void areNarrowedByWordsAndTypeButKeepTheChosenChain() {
        assertThat(drawn(new ThreadFilter("lycee", null), Set.of())).containsExactly("f1");
        assertThat(drawn(new ThreadFilter("", KnotType.AXIS), Set.of())).containsExactly("a2", "a1", "a0");
        assertThat(drawn(new ThreadFilter("nulle part", null), Set.of("f2", "a2")))
                .containsExactly("f2", "a2");
    }

    private List<String> drawn(ThreadFilter filter, Set<String> always) {
        return ThreadColumns.of(thread, filter, always).columns().stream()
                .flatMap(column -> column.strands().stream())
                .map(Strand::id)
                .toList();
    }

    private static List<String> ids(ThreadColumns columns, int column) {
        return columns.columns().get(column).strands().stream().map(Strand::id).toList();
    }

    private static Strand written(KnotType type, String id, String label, String... cites) {
        return new Strand(ARTEFACT, "Livrable", new Knot(id, type, "rows/" + id, label, List.of(cites)));
    }

    private static Strand registered(String id, String label) {
        return new Strand(null, "contacts", new Knot(id, KnotType.PARTNER, "", label, List.of()));
    }
}
