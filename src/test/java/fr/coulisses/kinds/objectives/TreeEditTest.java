package fr.coulisses.kinds.objectives;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.coulisses.kinds.objectives.NumberedTree.Node;
import fr.coulisses.kinds.objectives.TreeEdit.Deleted;
import fr.coulisses.kinds.objectives.TreeEdit.Step;
import fr.coulisses.shared.Refusal;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class TreeEditTest {

    private final ObjectNode content = Trees.content("""
            {'purpose':'But',
             'orientations':[{'id':'a'},{'id':'b'}],
             'general':[{'id':'a1','orientation':'a','title':'Un'},{'id':'b1','orientation':'b'},{'id':'a2','orientation':'a'}],
             'operational':[{'id':'a1x','general':'a1','target':12.50},{'id':'a2x','general':'a2'},{'id':'a1y','general':'a1'}]}""");
    private final TreeEdit edit = new TreeEdit(content);

    private String tree() {
        StringBuilder tree = new StringBuilder();
        NumberedTree numbered = NumberedTree.of(JsonMapper.shared().treeToValue(content, Objectives.class));
        numbered.all().map(Node::id).forEach(id -> tree.append(id).append(' '));
        return tree.toString().strip();
    }

    private void refuses(ThrowingCallable gesture, String label) {
        ObjectNode before = content.deepCopy();
        assertThatThrownBy(gesture)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.label()).isEqualTo(label));
        assertThat(content).isEqualTo(before);
    }

    @Test
    void readsTheTree() {
        assertThat(tree()).isEqualTo("a a1 a1x a1y a2 a2x b b1");
    }

    @Test
    void addsBehindWhatStandsThere() {
        assertThat(edit.add("a1")).isNotEqualTo(edit.add("a1"));
        String last = edit.add("purpose");
        assertThat(tree()).matches("a a1 a1x a1y [0-9a-f-]{36} [0-9a-f-]{36} a2 a2x b b1 " + last);
        refuses(() -> edit.add("a1x"), "objectives.refused.lowest");
        refuses(() -> edit.add("gone"), "objectives.refused.gone");
    }

    @Test
    void addsToAnEmptyContent() {
        ObjectNode empty = JsonMapper.shared().createObjectNode();
        String orientation = new TreeEdit(empty).add("purpose");
        new TreeEdit(empty).add(orientation);
        assertThat(empty.at("/general/0/orientation").asString("")).isEqualTo(orientation);
    }

    @Test
    void movesUnderAnotherParentAndKeepsEverything() {
        edit.move("a1x", "b1", "");
        assertThat(tree()).isEqualTo("a a1 a1y a2 a2x b b1 a1x");
        assertThat(content.path("operational")
                        .valueStream()
                        .filter(row -> row.path("id").asString("").equals("a1x")))
                .singleElement()
                .satisfies(row -> assertThat(row.path("target").decimalValue()).isEqualByComparingTo("12.5"));
        edit.move("a1", "b", "b1");
        assertThat(tree()).isEqualTo("a a2 a2x b a1 a1y b1 a1x");
    }

    @Test
    void movesAmongThoseBesideIt() {
        edit.move("a1y", "a1", "a1x");
        edit.move("b", "purpose", "a");
        assertThat(tree()).isEqualTo("b b1 a a1 a1y a1x a2 a2x");
        edit.move("b", "purpose", "b");
        assertThat(tree()).startsWith("b ");
    }

    @ParameterizedTest
    @CsvSource({
        "a1,  b1,      objectives.refused.level.GENERAL",
        "a1,  purpose, objectives.refused.level.GENERAL",
        "a1x, a,       objectives.refused.level.OPERATIONAL",
        "a1x, a1y,     objectives.refused.level.OPERATIONAL",
        "a,   b,       objectives.refused.level.ORIENTATION",
        "a,   a1,      objectives.refused.cycle",
        "a,   a1x,     objectives.refused.cycle",
        "a,   a,       objectives.refused.cycle",
        "purpose, a,   objectives.refused.cycle",
        "a1x, gone,    objectives.refused.gone",
        "gone, a,      objectives.refused.gone"
    })
    void refusesCyclesAndWrongLevels(String id, String parent, String label) {
        refuses(() -> edit.move(id, parent, ""), label);
    }

    @Test
    void stepsUpAndDownAndPastTheEdge() {
        edit.step("a1y", Step.UP);
        assertThat(tree()).isEqualTo("a a1 a1y a1x a2 a2x b b1");
        edit.step("a1x", Step.DOWN);
        assertThat(tree()).as("first of the next branch").isEqualTo("a a1 a1y a2 a1x a2x b b1");
        edit.step("a1x", Step.UP);
        assertThat(tree()).as("last of the branch before").isEqualTo("a a1 a1y a1x a2 a2x b b1");
        edit.step("b1", Step.UP);
        assertThat(tree()).isEqualTo("a a1 a1y a1x a2 a2x b1 b");
        edit.step("a", Step.DOWN);
        assertThat(tree()).startsWith("b a ");
    }

    @Test
    void stepsNoFurtherThanTheEndsAndNeverToAnotherLevel() {
        refuses(() -> edit.step("a", Step.UP), "objectives.refused.first");
        refuses(() -> edit.step("b1", Step.DOWN), "objectives.refused.last");
        refuses(() -> edit.step("a1x", Step.UP), "objectives.refused.first");
        refuses(() -> edit.step("a1x", Step.OUT), "objectives.refused.level.OPERATIONAL");
        refuses(() -> edit.step("a2", Step.IN), "objectives.refused.level.GENERAL");
        refuses(() -> edit.step("purpose", Step.UP), "objectives.refused.purpose");
    }

    @Test
    void bringsInWhatStandsNowhere() {
        ObjectNode row = JsonMapper.shared().createObjectNode().put("id", "z").put("orientation", "gone");
        content.withArray("general").add(row);
        assertThat(tree()).endsWith(" z");
        refuses(() -> edit.step("z", Step.OUT), "objectives.refused.level.GENERAL");
        edit.step("z", Step.IN);
        assertThat(row.path("orientation").asString("")).isEqualTo("b");
    }

    @Test
    void deletesWithAllThatStandsUnderAndPutsItBack() {
        ObjectNode before = content.deepCopy();
        Deleted deleted = edit.delete("a");
        assertThat(tree()).isEqualTo("b b1");
        assertThat(deleted.rows()).hasSize(6);
        edit.restore(deleted);
        edit.restore(deleted);
        assertThat(content).isEqualTo(before);
        refuses(() -> edit.delete("purpose"), "objectives.refused.purpose");
    }

    @Test
    void putsBackBesideWhatOthersAddedMeanwhile() {
        Deleted deleted = edit.delete("b");
        String added = edit.add("purpose");
        edit.restore(deleted);
        assertThat(tree()).isEqualTo("a a1 a1x a1y a2 a2x b b1 " + added);
    }
}
