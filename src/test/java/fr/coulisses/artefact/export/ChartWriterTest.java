package fr.coulisses.artefact.export;

import static org.assertj.core.api.Assertions.assertThat;

import fr.coulisses.shared.Money;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class ChartWriterTest {

    private static final Bars BARS = new Bars(
            "Produits par source",
            List.of(
                    new Bars.Bar("Subventions", Money.of("12500"), "12 500,00 €"),
                    new Bars.Bar("Billetterie", Money.of("5220"), "5 220,00 €")));

    private static final Curve CASH = new Curve(
            "Courbe de trésorerie",
            "Encaissements",
            "Décaissements",
            "Solde cumulé",
            List.of(
                    new Curve.Step("avr. 2027", Money.of("4200"), Money.of("2733.79"), Money.of("1466.21")),
                    new Curve.Step("mai 2027", Money.of("1725.50"), Money.of("9087.50"), Money.of("-5895.79")),
                    new Curve.Step("juin 2027", Money.of("5895.79"), Money.ZERO, Money.ZERO)),
            "mai 2027 : −5 895,79 €",
            Locale.FRENCH);

    @Test
    void drawsEveryBar() {
        String svg = ChartWriter.svg(BARS);
        assertThat(svg).startsWith("<svg").contains("viewBox=\"0 0 640");
        assertThat(svg.split("<rect", -1)).hasSize(1 + BARS.bars().size());
    }

    @Test
    void drawsNamesAndAmountsThatNeedNoFont() {
        String svg = ChartWriter.svg(BARS);
        assertThat(svg).doesNotContain("<text");
        assertThat(svg.split("<path", -1))
                .as("a name and an amount for each bar")
                .hasSizeGreaterThan(4);
    }

    @Test
    void drawsNothingForNoAmount() {
        assertThat(ChartWriter.svg(new Bars("Vide", List.of())))
                .startsWith("<svg")
                .doesNotContain("<rect");
    }

    @Test
    void tellsBarsApartByMoreThanColour() {
        List<String> drawn = java.util.Arrays.stream(Bars.Fill.values())
                .map(fill -> ChartWriter.svg(
                        new Bars("Certitude", List.of(new Bars.Bar("Acquis", Money.of("10"), "10 €", fill)))))
                .toList();
        assertThat(drawn).doesNotHaveDuplicates();
    }

    @Test
    void namesWhatStandsInACellAndFramesThoseThatMatter() {
        String svg = ChartWriter.svg(matrix(8, 3, 3), Canvas.WIDE);
        assertThat(svg).contains(">7<", ">Gravité<", ">Probabilité<");
        assertThat(svg.split("stroke-alert", -1))
                .as("the six products from 8 on")
                .hasSize(1 + 6);
        assertThat(ChartWriter.svg(matrix(17, 3, 3), Canvas.WIDE)).doesNotContain("stroke-alert");
    }

    @Test
    void growsWithTheFullestCell() {
        Matrix.Item item = new Matrix.Item("123456", 1, 1);
        Matrix full = new Matrix("Risques", "Gravité", "Probabilité", 4, 8, java.util.Collections.nCopies(40, item));
        assertThat(Drawing.of(full, Canvas.NARROW).height())
                .isGreaterThan(Drawing.of(matrix(8, 1, 1), Canvas.NARROW).height());
    }

    @Test
    void placesPointsByBothQuantities() {
        String svg = ChartWriter.svg(scatter("28", "18"), Canvas.WIDE);
        assertThat(svg).contains(">Le 1<", ">Distance (km)<", ">20<");
        assertThat(ChartWriter.svg(scatter("0", "0"), Canvas.WIDE)).contains(">Le 1<");
    }

    private static Matrix matrix(int marked, int across, int up) {
        return new Matrix("Risques", "Gravité", "Probabilité", 4, marked, List.of(new Matrix.Item("7", across, up)));
    }

    private static Scatter scatter(String across, String up) {
        return new Scatter(
                "Offre",
                "Distance (km)",
                "Prix (€)",
                List.of(new Scatter.Point(
                        "Le 1", new java.math.BigDecimal(across), new java.math.BigDecimal(up), true)),
                Locale.FRENCH);
    }

    @Test
    void marksTheLowestPointOfACurveInWords() {
        String svg = ChartWriter.svg(CASH, Canvas.WIDE);
        assertThat(svg).contains(">mai 2027 : −5 895,79 €<", ">Encaissements<", ">Décaissements<", ">Solde cumulé<");
        assertThat(svg).contains("fill-alert", "fill-paper", "stroke-zero");
        assertThat(ChartWriter.svg(without(CASH), Canvas.WIDE)).doesNotContain("fill-alert");
    }

    @Test
    void writesAPageInItsOwnFontAndGivesEveryInkAName() {
        for (Canvas canvas : Canvas.values()) {
            String svg = ChartWriter.svg(BARS, canvas);
            assertThat(svg).contains(">Subventions<", ">12 500,00 €<", "textLength", "fill-bar", "fill-text");
            assertThat(svg)
                    .as("several drawings share one page")
                    .doesNotContain("clip-path")
                    .doesNotContain("id=");
        }
    }

    @Test
    void drawsForAPhoneWhatAPhoneCanShow() {
        assertThat(ChartWriter.svg(CASH, Canvas.NARROW)).contains("viewBox=\"0 0 340 ");
        assertThat(ChartWriter.svg(CASH, Canvas.NARROW).length())
                .as("small enough to be sent after every change")
                .isLessThan(20_000);
    }

    @Test
    void namesNoMoreStepsThanFit() {
        List<Curve.Step> months = java.util.stream.IntStream.range(0, 60)
                .mapToObj(month -> new Curve.Step("M" + month + " 2027", Money.of("10"), Money.of("9"), Money.of("1")))
                .toList();
        Curve years = new Curve("Cinq ans", "Entre", "Sort", "Reste", months, "", Locale.FRENCH);
        long named = ChartWriter.svg(years, Canvas.NARROW)
                .lines()
                .filter(line -> line.matches(".*>M\\d+ ?<.*"))
                .count();
        assertThat(named).isBetween(4L, 20L);
    }

    @Test
    void drawsValuesOverTimeBesideWhatTheyAreAimedAt() {
        String marked = "class=\"fill-alert\" stroke=\"none\"";
        String svg = ChartWriter.svg(trend(trendPoint("2027-03-01", "52.5", true)), Canvas.WIDE);
        assertThat(svg).contains(">Cible : 80<", ">Seuil : 60<", "stroke-dasharray=\"7,4\"", marked, ">01/03/2027<");
        assertThat(ChartWriter.svg(trend(trendPoint("2027-03-01", "52.5", false)), Canvas.WIDE))
                .doesNotContain(marked);
    }

    @Test
    void drawsHundredsOfValuesForAPhone() {
        Trend.Point[] points = java.util.stream.IntStream.range(0, 400)
                .mapToObj(day -> new Trend.Point(
                        java.time.LocalDate.of(2027, 1, 1).plusDays(day), java.math.BigDecimal.valueOf(day), false))
                .toArray(Trend.Point[]::new);
        long named = ChartWriter.svg(trend(points), Canvas.NARROW)
                .lines()
                .filter(line -> line.matches(".*>\\d\\d/\\d\\d/\\d{4}<.*"))
                .count();
        assertThat(named).isBetween(2L, 6L);
    }

    private static Trend trend(Trend.Point... points) {
        return new Trend(
                "Remplissage",
                "%",
                List.of(points),
                List.of(
                        new Trend.Level("Cible", new java.math.BigDecimal("80"), false),
                        new Trend.Level("Seuil", new java.math.BigDecimal("60"), true)),
                Locale.FRENCH);
    }

    private static Trend.Point trendPoint(String day, String value, boolean marked) {
        return new Trend.Point(java.time.LocalDate.parse(day), new java.math.BigDecimal(value), marked);
    }

    private static Curve without(Curve curve) {
        return new Curve(curve.title(), curve.in(), curve.out(), curve.left(), curve.steps(), "", curve.language());
    }
}
