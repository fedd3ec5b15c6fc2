package fr.coulisses.kinds.stagerider;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.coulisses.shared.Refusal;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

class PlotEditTest {

    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    private final ObjectNode content = Riders.content("{}");
    private final PlotHistory history = new PlotHistory();

    private void does(Consumer<PlotEdit> gesture) {
        history.gesture(content, draft -> gesture.accept(new PlotEdit(draft)));
    }

    private StageRider rider() {
        return Riders.read(content);
    }

    private String id(int item) {
        return rider().items().get(item).id();
    }

    private void add(String type) {
        does(edit -> edit.add(type, TWO, TWO, Riders.french()::text));
    }

    @Test
    void bringsItsChannelsAndItsMixAlong() {
        add("drums");
        add("wedge");
        assertThat(rider().channels()).extracting(Channel::number).containsExactly(1, 2, 3, 4, 5, 6, 7);
        assertThat(rider().channels().getFirst().source()).isEqualTo("Grosse caisse");
        assertThat(rider().mixes()).singleElement().satisfies(mix -> {
            assertThat(mix.number()).isEqualTo(1);
            assertThat(mix.kind()).isEqualTo(MixKind.WEDGE);
            assertThat(mix.item()).isEqualTo(id(1));
        });
        assertThat(rider().watts()).isEqualTo(350);
        assertThat(rider().monitors()).isEqualTo(1);
    }

    @Test
    void keepsLinesByHandAndThoseOfWhatIsGone() {
        content.withArray("channels").add(Riders.content("{'id': 'hand', 'number': 4, 'source': 'Ordres'}"));
        add("micVocal");
        assertThat(rider().channels()).extracting(Channel::number).containsExactly(4, 5);
        does(edit -> edit.remove(id(0)));
        assertThat(rider().items()).isEmpty();
        assertThat(rider().channels()).extracting(rider()::isAdrift).containsExactly(false, true);
    }

    @Test
    void givesACopyChannelsOfItsOwn() {
        add("micVocal");
        does(edit -> edit.duplicate(id(0), name -> name + " (copie)"));
        assertThat(rider().items()).extracting(PlotItem::label).containsExactly("Micro voix", "Micro voix (copie)");
        assertThat(rider().items().get(1).x()).isEqualByComparingTo("2.5");
        assertThat(rider().channels()).extracting(Channel::number).containsExactly(1, 2);
        assertThat(rider().channels()).extracting(Channel::input).doesNotHaveDuplicates();
    }

    @Test
    void turnsWithinOneRound() {
        add("riser");
        does(edit -> edit.place(id(0), BigDecimal.ONE, TWO, -15));
        assertThat(rider().items().getFirst().rotation()).isEqualTo(345);
        assertThat(rider().items().getFirst().x()).isEqualByComparingTo("1");
    }

    @Test
    void refusesWhatIsTooMuchTooFarOrGone() {
        for (int i = 0; i < StageRider.MOST_ITEMS; i++) {
            content.withArray("items").add(Riders.content("{'id': 'i" + i + "', 'label': 'Chaise'}"));
        }
        assertThatThrownBy(() -> add("riser"))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refused -> assertThat(refused.arguments()).containsExactly("Praticable 2 × 2\u00a0m", 300));
        assertThatThrownBy(() -> does(edit -> edit.place("i0", BigDecimal.valueOf(101), TWO, 0)))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refused -> assertThat(refused.arguments()).containsExactly("Chaise"));
        assertThatThrownBy(() -> does(edit -> edit.remove("gone"))).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> does(edit -> edit.bringIn(List.of(Riders.content("{}")), false)))
                .isInstanceOf(Refusal.class);
        assertThat(rider().items()).hasSize(300);
        assertThat(history.canUndo()).isFalse();
    }

    @Test
    void undoesAndDoesAgain() {
        add("ampBass");
        ObjectNode before = content.deepCopy();
        does(edit -> edit.remove(id(0)));
        history.undo(content);
        assertThat(content).isEqualTo(before);
        history.redo(content);
        assertThat(rider().items()).isEmpty();
        history.undo(content);
        history.undo(content);
        assertThat(rider().items()).isEmpty();
        assertThat(rider().channels()).isEmpty();
        assertThat(history.canUndo()).isFalse();
        history.redo(content);
        assertThat(content).isEqualTo(before);
    }

    @Test
    void takesOneGestureBackThatOthersFollowed() {
        add("riser");
        String riser = id(0);
        add("table");
        PlotHistory.Gesture gone = history.gesture(content, draft -> new PlotEdit(draft).remove(riser));
        does(edit -> edit.place(id(0), BigDecimal.ONE, BigDecimal.ONE, 0));
        history.takeBack(content, gone);
        history.takeBack(content, gone);
        assertThat(rider().items()).extracting(PlotItem::type).containsExactly("riser", "table");
        assertThat(rider().items().get(1).x()).isEqualByComparingTo("1");
    }

    @Test
    void leavesWhatOthersWroteMeanwhile() {
        add("riser");
        does(edit -> edit.place(id(0), BigDecimal.ONE, BigDecimal.ONE, 15));
        ((ObjectNode) content.path("items").path(0)).put("label", "Praticable choristes");
        history.undo(content);
        PlotItem item = rider().items().getFirst();
        assertThat(item.label()).isEqualTo("Praticable choristes");
        assertThat(item.x()).isEqualByComparingTo("2");
        assertThat(item.rotation()).isZero();
    }
}
