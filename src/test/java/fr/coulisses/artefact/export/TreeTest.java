package fr.coulisses.artefact.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TreeTest {

    private static Tree.Node leaf(int i) {
        return new Tree.Node("1.1." + i + " " + "Un énoncé de deux lignes ou plus. ".repeat(4));
    }

    private static List<Tree.Node> leaves(int count) {
        return IntStream.range(0, count).mapToObj(TreeTest::leaf).toList();
    }

    private static List<String> texts(Tree.Node node) {
        List<String> texts = new ArrayList<>(List.of(node.text()));
        node.children().forEach(child -> texts.addAll(texts(child)));
        return texts;
    }

    @Test
    void drawsEveryBoxOnBothCanvases() {
        Tree tree = new Tree(
                "Arbre", new Tree.Node("But", List.of(new Tree.Node("Ouvrir", List.of(new Tree.Node("Réunir"))))));
        for (Canvas canvas : Canvas.values()) {
            assertThat(ChartWriter.svg(tree, canvas))
                    .contains(">But<", ">Ouvrir<", ">Réunir<", "fill-bar", "stroke-zero");
        }
    }

    @Test
    void staysWholeWhileItFits() {
        Tree tree = new Tree("Arbre", new Tree.Node("But", leaves(3)));
        assertThat(tree.fitsOnAPage()).isTrue();
        assertThat(tree.pages()).containsExactly(tree);
    }

    @Test
    void goesOnOnOtherPagesUnderTheSameBoxes() {
        List<Tree.Node> branches =
                List.of(new Tree.Node("1.1", leaves(3)), new Tree.Node("1.2", leaves(40)), new Tree.Node("1.3"));
        Tree tree = new Tree("Arbre", new Tree.Node("But", branches));
        List<Tree> pages = tree.pages();
        assertThat(pages).hasSizeGreaterThan(2).allMatch(Tree::fitsOnAPage);
        assertThat(pages).allSatisfy(page -> assertThat(page.root().text()).isEqualTo("But"));
        assertThat(pages.getFirst().title()).isEqualTo("Arbre (1/" + pages.size() + ")");
        assertThat(pages.stream().flatMap(page -> texts(page.root()).stream()).distinct())
                .containsExactlyInAnyOrderElementsOf(
                        texts(tree.root()).stream().distinct().toList());
    }

    @Test
    void wrapsTearsAndShortens() {
        assertThat(WrappedText.lines("un deux\ntrois", Canvas.WIDE, Canvas.WIDE.widthOf("un deux") + 1, 9))
                .containsExactly("un deux", "trois");
        assertThat(WrappedText.lines("a".repeat(30), Canvas.WIDE, Canvas.WIDE.widthOf("a".repeat(12)) + 1, 9))
                .containsExactly("a".repeat(12), "a".repeat(12), "a".repeat(6));
        assertThat(WrappedText.lines("mot ".repeat(500), Canvas.WIDE, 200, 3))
                .hasSize(3)
                .last()
                .asString()
                .endsWith("…");
        assertThat(WrappedText.lines("🎭🎭\u0000\u0007", Canvas.WIDE, 1, 9)).containsExactly("🎭", "🎭");
        assertThat(WrappedText.lines("", Canvas.WIDE, 100, 9)).isEmpty();
    }
}
