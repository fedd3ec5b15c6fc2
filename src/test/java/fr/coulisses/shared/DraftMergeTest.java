package fr.coulisses.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.DecimalNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Two people in one draft: nothing that either of them typed is ever dropped silently.
class DraftMergeTest {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();
    private static final String BASE = """
            {"title": "Titre", "summary": "Résumé", "figures": {"seats": 100, "price": 12.50}, "words": ["un"],
             "rows": [{"id": "a", "name": "A", "note": ""}, {"id": "b", "name": "B", "note": ""},
                      {"id": "c", "name": "C", "note": ""}]}""";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "/title     | \"Mien\" | /summary   | \"Leur\"",
                "/figures/seats | 200  | /figures/price | 15.00",
                "/rows/0/name | \"Mien\" | /rows/0/note | \"Leur\"",
                "/rows/0/name | \"Mien\" | /rows/2/name | \"Leur\"",
                "/words    | [\"deux\"] | /title     | \"Leur\""
            })
    void keepsBothWhenTheyChangedDifferentFields(String here, String mine, String there, String theirs) {
        DraftMerge.Result result = merge(with(BASE, here, mine), with(BASE, there, theirs));
        assertThat(result.conflicts()).isEmpty();
        assertThat(result.content().at(here)).isEqualTo(tree(mine));
        assertThat(result.content().at(there)).isEqualTo(tree(theirs));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "/title | title | \"Mien\" | \"Leur\"",
                "/figures/price | figures/price | 15.00 | 9.00",
                "/rows/1/name | rows/b/name | \"Mien\" | \"Leur\"",
                "/words | words | [\"un\", \"mien\"] | [\"un\", \"leur\"]"
            })
    void handsMineBackWhenBothChangedTheSameField(String pointer, String path, String mine, String theirs) {
        DraftMerge.Result result = merge(with(BASE, pointer, mine), with(BASE, pointer, theirs));
        assertThat(result.content()).isEqualTo(with(BASE, pointer, theirs));
        assertThat(result.conflicts()).containsExactly(new DraftMerge.Conflict(path, tree(theirs), tree(mine)));
    }

    @Test
    void agreesWhenBothTypedTheSame() {
        JsonNode same = with(BASE, "/title", "\"Pareil\"");
        DraftMerge.Result result = merge(same, same);
        assertThat(result.conflicts()).isEmpty();
        assertThat(result.content()).isEqualTo(same);
    }

    @Test
    void keepsTheRowsThatBothAdded() {
        JsonNode mine = withRow(tree(BASE), 1, "x", "Mienne");
        JsonNode theirs = withRow(tree(BASE), 3, "y", "Leur");
        DraftMerge.Result result = merge(mine, theirs);
        assertThat(result.conflicts()).isEmpty();
        assertThat(ids(result.content())).containsExactly("a", "x", "b", "c", "y");
    }

    @Test
    void deletesARowThatNobodyElseTouched() {
        DraftMerge.Result result = merge(without(tree(BASE), "b"), with(BASE, "/rows/0/name", "\"Leur\""));
        assertThat(ids(result.content())).containsExactly("a", "c");
        assertThat(ids(merge(with(BASE, "/rows/0/name", "\"Mien\""), without(tree(BASE), "b"))
                        .content()))
                .containsExactly("a", "c");
    }

    @Test
    void keepsARowThatOneDeletedWhileTheOtherWroteIntoIt() {
        JsonNode written = with(BASE, "/rows/1/name", "\"Écrit\"");
        JsonNode deleted = without(tree(BASE), "b");
        assertThat(merge(deleted, written).content().at("/rows/1")).isEqualTo(written.at("/rows/1"));
        assertThat(merge(written, deleted).content().at("/rows/1")).isEqualTo(written.at("/rows/1"));
    }

    @Test
    void movesRowsAndKeepsWhatTheOtherWroteIntoThem() {
        JsonNode moved = moved(tree(BASE), "c", 0);
        JsonNode written = withRow(with(BASE, "/rows/2/note", "\"Écrit\""), 3, "y", "Leur");
        JsonNode mineMoved = merge(moved, written).content();
        assertThat(ids(mineMoved)).containsExactly("c", "y", "a", "b");
        assertThat(mineMoved.at("/rows/0/note").asString()).isEqualTo("Écrit");
        assertThat(ids(merge(written, moved).content())).containsExactly("c", "y", "a", "b");
    }

    @Test
    void takesANumberThatIsOnlyWrittenDifferentlyAsUnchanged() {
        ObjectNode mine = tree(BASE);
        ((ObjectNode) mine.get("figures")).set("seats", DecimalNode.valueOf(new BigDecimal("100")));
        ((ObjectNode) mine.get("figures")).set("price", DecimalNode.valueOf(new BigDecimal("12.5")));
        JsonNode theirs = with(with(BASE, "/figures/seats", "300").toString(), "/figures/price", "20.00");
        DraftMerge.Result result = merge(mine, theirs);
        assertThat(result.conflicts()).isEmpty();
        assertThat(result.content().at("/figures")).isEqualTo(theirs.at("/figures"));
    }

    @Test
    void takesAFieldThatAnEarlierReleaseDidNotKnowAsEmpty() {
        ObjectNode mine = tree(BASE);
        mine.putNull("venue");
        ObjectNode theirs = tree(BASE);
        theirs.put("venue", "Leur");
        DraftMerge.Result result = merge(mine, theirs);
        assertThat(result.conflicts()).isEmpty();
        assertThat(result.content().at("/venue").asString()).isEqualTo("Leur");
    }

    @Test
    void asksWhenTwoRowsHaveTheSameIdentity() {
        ObjectNode mine = tree(BASE);
        withRow(mine, 0, "b", "Mienne");
        DraftMerge.Result result = merge(mine, with(BASE, "/rows/0/name", "\"Leur\""));
        assertThat(texts(result)).contains("Mienne", "Leur");
    }

    @Test
    void losesNothingOfTwoPeopleWhoWriteAtRandom() {
        Set<String> kinds = new HashSet<>();
        for (long seed = 0; seed < 1000; seed++) {
            Random random = new Random(seed);
            Writer first = new Writer("m" + seed, random);
            Writer second = new Writer("l" + seed, random);
            JsonNode base = first.write(tree(BASE), 6);
            JsonNode mine = first.write(base, 1 + random.nextInt(8));
            JsonNode theirs = second.write(base, 1 + random.nextInt(8));
            DraftMerge.Result result = DraftMerge.merge(base, mine, theirs);
            assertThat(texts(result)).as("seed " + seed).containsAll(typed(mine, base));
            assertThat(texts(result.content())).as("seed " + seed).containsAll(typed(theirs, base));
            assertThat(ids(result.content())).as("seed " + seed).doesNotHaveDuplicates();
            kinds.add(result.conflicts().isEmpty() ? "agreed" : "conflict");
        }
        assertThat(kinds).containsExactlyInAnyOrder("agreed", "conflict");
    }

    /// The words that are in `written` and were not in `base`.
    private static Set<String> typed(JsonNode written, JsonNode base) {
        Set<String> typed = new HashSet<>(texts(written));
        typed.removeAll(texts(base));
        return typed;
    }

    private static Set<String> texts(DraftMerge.Result result) {
        Set<String> texts = new HashSet<>(texts(result.content()));
        result.conflicts().forEach(conflict -> texts.addAll(texts(conflict.mine())));
        return texts;
    }

    private static Set<String> texts(JsonNode node) {
        Set<String> texts = new HashSet<>();
        if (node.isString()) {
            texts.add(node.asString());
        }
        node.forEach(child -> texts.addAll(texts(child)));
        return texts;
    }

    private static DraftMerge.Result merge(JsonNode mine, JsonNode theirs) {
        return DraftMerge.merge(tree(BASE), mine, theirs);
    }

    private static List<String> ids(JsonNode content) {
        List<String> ids = new ArrayList<>();
        content.get("rows").forEach(row -> ids.add(row.get("id").asString()));
        return ids;
    }

    @SuppressWarnings("unchecked")
    private static <N extends JsonNode> N tree(String json) {
        return (N) JSON.readTree(json);
    }

    private static JsonNode with(String json, String pointer, String value) {
        JsonNode content = tree(json);
        String parent = pointer.substring(0, pointer.lastIndexOf('/'));
        ((ObjectNode) content.at(parent)).set(pointer.substring(parent.length() + 1), JSON.readTree(value));
        return content;
    }

    private static JsonNode withRow(JsonNode content, int place, String id, String name) {
        ((ArrayNode) content.get("rows"))
                .insert(place, JSON.createObjectNode().put("id", id).put("name", name));
        return content;
    }

    private static JsonNode without(JsonNode content, String id) {
        ((ArrayNode) content.get("rows")).remove(ids(content).indexOf(id));
        return content;
    }

    private static JsonNode moved(JsonNode content, String id, int place) {
        ArrayNode rows = (ArrayNode) content.get("rows");
        rows.insert(place, rows.remove(ids(content).indexOf(id)));
        return content;
    }

    /// Somebody who types words that nobody else types, adds, deletes and moves rows.
    private static final class Writer {

        private final String name;
        private final Random random;
        private int count;

        Writer(String name, Random random) {
            this.name = name;
            this.random = random;
        }

        JsonNode write(JsonNode from, int gestures) {
            ObjectNode content = (ObjectNode) from.deepCopy();
            for (int i = 0; i < gestures; i++) {
                gesture(content, (ArrayNode) content.get("rows"));
            }
            return content;
        }

        private void gesture(ObjectNode content, ArrayNode rows) {
            switch (random.nextInt(rows.isEmpty() ? 4 : 8)) {
                case 0 -> content.put("title", word());
                case 1 -> content.put("summary", word());
                case 2 -> ((ArrayNode) content.get("words")).add(word());
                case 3 ->
                    rows.insert(
                            random.nextInt(rows.size() + 1),
                            JSON.createObjectNode().put("id", word()).put("name", word()));
                case 4 -> row(rows).put("name", word());
                case 5 -> row(rows).put("note", word());
                case 6 -> rows.remove(random.nextInt(rows.size()));
                default -> rows.insert(random.nextInt(rows.size()), rows.remove(random.nextInt(rows.size())));
            }
        }

        private ObjectNode row(ArrayNode rows) {
            return (ObjectNode) rows.get(random.nextInt(rows.size()));
        }

        private String word() {
            return name + "-" + count++;
        }
    }

    /// A field that has the keyboard is told from what was stored of it by its value.
    @Test
    void takesANumberForTheSameHoweverItIsKept() {
        JsonNodeFactory nodes = JsonNodeFactory.instance;
        assertThat(DraftMerge.same(nodes.numberNode(195), nodes.numberNode(new BigDecimal("195.00"))))
                .isTrue();
        assertThat(DraftMerge.same(nodes.numberNode(195), nodes.numberNode(new BigDecimal("195.01"))))
                .isFalse();
        assertThat(DraftMerge.same(nodes.numberNode(195), nodes.stringNode("195")))
                .isFalse();
    }
}
