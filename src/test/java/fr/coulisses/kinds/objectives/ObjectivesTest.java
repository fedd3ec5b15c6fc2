package fr.coulisses.kinds.objectives;

import static org.assertj.core.api.Assertions.assertThat;

import fr.coulisses.artefact.Wording;
import fr.coulisses.artefact.export.Block;
import fr.coulisses.artefact.export.HtmlWriter;
import fr.coulisses.artefact.thread.Knot;
import fr.coulisses.artefact.thread.KnotType;
import fr.coulisses.artefact.thread.RedThread;
import fr.coulisses.artefact.thread.Strand;
import fr.coulisses.kinds.objectives.NumberedTree.Node;
import fr.coulisses.project.ProjectSheet;
import fr.coulisses.shared.Labels;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;

class ObjectivesTest {

    private static final Wording FRENCH = new Wording(new Labels(), Locale.FRENCH, ProjectSheet.titled("Essai"));
    private static final String SMALL = """
            {'purpose':'But',
             'orientations':[{'id':'o','title':'Ouvrir','axis':'a'}],
             'general':[{'id':'g','verb':'Faire','title':'venir','orientation':'o','segments':['s'],'needs':['n']}],
             'operational':[{'id':'p','title':'Réunir 480 personnes','general':'g','target':480,'unit':'entrées','needs':['n','m']},
                            {'id':'q','title':'Perdu','general':'gone'}]}""";

    @Test
    void givesItsKnotsWithWhatTheyRestOn() {
        assertThat(ObjectiveKnots.of(Trees.objectives(SMALL)))
                .extracting(Knot::id, Knot::type, Knot::place, Knot::label, Knot::cites)
                .containsExactly(
                        Tuple.tuple("o", KnotType.ORIENTATION, "orientations/o", "Ouvrir", List.of("a")),
                        Tuple.tuple(
                                "g", KnotType.GENERAL_OBJECTIVE, "general/g", "Faire venir", List.of("o", "s", "n")),
                        Tuple.tuple(
                                "p",
                                KnotType.OBJECTIVE,
                                "operational/p",
                                "Réunir 480 personnes",
                                List.of("g", "n", "m")),
                        Tuple.tuple("q", KnotType.OBJECTIVE, "operational/q", "Perdu", List.of("gone")));
    }

    @Test
    void takesNeedsAndWordsFromTheThread() {
        RedThread thread = new RedThread(List.of(
                strand(new Knot("n", KnotType.NEED, "needs/n", "Régie", List.of(), true)),
                strand(new Knot("m", KnotType.NEED, "needs/m", "Barrières", List.of())),
                strand(new Knot("a", KnotType.AXIS, "axes/a", "Ouvrir la halle", List.of())),
                strand(new Knot("s", KnotType.SEGMENT, "segments/s", "Lycéens", List.of())),
                strand(new Knot("t", KnotType.SEGMENT, "segments/t", "Personne ne le cite", List.of()))));
        Objectives tied = ObjectiveKnots.tied(Trees.objectives(SMALL), thread);
        assertThat(tied.needs()).containsExactly(new Need("n", "Régie", true), new Need("m", "Barrières", false));
        assertThat(tied.cited()).extracting("label").containsExactly("Ouvrir la halle", "Lycéens");
        assertThat(tied.cited(KnotType.SEGMENT, List.of("a", "s")))
                .extracting("id")
                .containsExactly("s");
    }

    private static Strand strand(Knot knot) {
        return new Strand(null, "Étude", knot);
    }

    @Test
    void numbersTheTreeAndKeepsWhatStandsNowhere() {
        NumberedTree tree = NumberedTree.of(Trees.objectives(SMALL));
        assertThat(tree.all()).extracting(Node::number).containsExactly("1", "1.1", "1.1.1", "–");
        assertThat(tree.loose()).extracting(Node::id).containsExactly("q");
        assertThat(tree.answering("n")).extracting(Node::id).containsExactly("g", "p");
    }

    @Test
    void countsTheNoteInSigns() {
        assertThat(Trees.objectives("{'intent':{'statement':'Été','stance':'a b','values':'🎭'}}")
                        .intent()
                        .length())
                .isEqualTo(7);
    }

    @Test
    void printsTheTreeTheFrameworkAndTheAnswers() {
        String html = HtmlWriter.article(new ObjectivesDocument(
                        Trees.objectives(
                                SMALL.replace(
                                        "'purpose'",
                                        "'needs':[{'id':'n','label':'Régie',"
                                                + "'indispensable':true},{'id':'k','label':'Avance','indispensable':true}],'purpose'")),
                        FRENCH)
                .document());
        assertThat(html)
                .contains("1.1.1", "Réunir 480 personnes", "480", "entrées", "Perdu", "Objectifs à rattacher")
                .contains("Aucun objectif n’y répond encore.")
                .contains("data-place=\"operational/p\"", "data-place=\"needs/k\"", "data-place=\"purpose\"");
    }

    @Test
    void splitsATreeThatIsTooLargeForOnePageWithoutLosingABox() {
        Objectives large = Trees.objectives(large(4, 4, 4));
        List<Block> blocks = new TreePictures(NumberedTree.of(large), FRENCH).blocks();
        List<Block.Chart> charts = blocks.stream()
                .filter(Block.Chart.class::isInstance)
                .map(Block.Chart.class::cast)
                .toList();
        assertThat(charts.size()).isGreaterThanOrEqualTo(5);
        assertThat(charts)
                .allSatisfy(chart -> assertThat(((fr.coulisses.artefact.export.Tree) chart.diagram()).fitsOnAPage())
                        .isTrue());
        String outlined = charts.stream()
                .flatMap(chart -> chart.alternative().rows().stream())
                .map(row -> row.cells().getFirst())
                .collect(Collectors.joining(" ", " ", " "));
        NumberedTree.of(large).all().forEach(node -> assertThat(outlined).contains(" " + node.number() + " "));
    }

    private static String large(int orientations, int general, int operational) {
        String text =
                "un énoncé assez long pour tenir sur deux ou trois lignes dans sa boîte, comme on en écrit souvent";
        return "{'purpose':'But','orientations':["
                + rows(orientations, i -> "{'id':'o" + i + "','title':'" + text + "'}")
                + "],'general':["
                + rows(
                        orientations * general,
                        i -> "{'id':'g" + i + "','verb':'Faire','title':'" + text + "','orientation':'o"
                                + Math.floorDiv(i, general) + "'}")
                + "],'operational':["
                + rows(
                        orientations * general * operational,
                        i -> "{'id':'p" + i + "','title':'" + text + "','general':'g" + Math.floorDiv(i, operational)
                                + "'}")
                + "]}";
    }

    private static String rows(int count, java.util.function.IntFunction<String> row) {
        return IntStream.range(0, count).mapToObj(row).collect(Collectors.joining(","));
    }
}
