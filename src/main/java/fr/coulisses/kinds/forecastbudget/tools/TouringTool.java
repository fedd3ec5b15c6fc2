package fr.coulisses.kinds.forecastbudget.tools;

import fr.coulisses.budget.Basis;
import fr.coulisses.budget.Heading;
import fr.coulisses.kinds.forecastbudget.tools.AnswerWriter.Percent;
import fr.coulisses.kinds.forecastbudget.tools.Field.Kind;
import fr.coulisses.shared.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/// The price at which a show is sold on tour, and what the tour adds to the budget.
final class TouringTool extends Tool {

    private static final String CESSION_VAT = "P-TVA-CESSION";
    private static final BigDecimal LEAST_USUAL_OVERHEAD = BigDecimal.TEN;
    private static final BigDecimal MOST_USUAL_OVERHEAD = BigDecimal.valueOf(20);

    TouringTool(Situation situation) {
        super("touring", situation);
    }

    @Override
    public List<Field> fields() {
        return List.of(
                Field.of("creation", Kind.AMOUNT),
                Field.of("dates", Kind.COUNT),
                Field.of("artists", Kind.AMOUNT),
                Field.of("artistsRate", Kind.RATE)
                        .proposing(inputs -> situation().typed("P-CHARGES-ARTISTE")),
                Field.of("technicians", Kind.AMOUNT),
                Field.of("techniciansRate", Kind.RATE)
                        .proposing(inputs -> situation().typed("P-CHARGES-TECH")),
                Field.of("others", Kind.AMOUNT),
                Field.of("annexes", Kind.AMOUNT),
                Field.choice("billing", options("billing", "apart", "included"), "apart"),
                Field.of("overhead", Kind.RATE).proposing(inputs -> "15"),
                Field.of("margin", Kind.RATE).proposing(inputs -> "5"));
    }

    @Override
    public Answer answer(Inputs inputs) {
        TouringShow show = new TouringShow(
                inputs.number("creation"),
                inputs.number("dates"),
                new EmployerCost(BigDecimal.ONE, inputs.number("artists"), inputs.number("artistsRate")),
                new EmployerCost(BigDecimal.ONE, inputs.optional("technicians"), inputs.number("techniciansRate")),
                inputs.optional("others"),
                inputs.optional("annexes"),
                inputs.is("billing", "included"),
                inputs.number("overhead"),
                inputs.number("margin"),
                situation().figure(CESSION_VAT));
        AnswerWriter answer = writer();
        answer.step(
                "plateau",
                show.plateau(),
                show.artists().cost(),
                show.technicians().cost(),
                rest(show));
        answer.step("share", show.share(), new Money(show.creation()), show.dates());
        answer.step("overhead", show.overheadByDate(), show.plateau(), show.share(), new Percent(show.overhead()));
        answer.result("cost", show.costByDate(), show.plateau(), show.share(), show.overheadByDate());
        answer.step("margin", show.marginByDate(), show.costByDate(), new Percent(show.margin()));
        answer.result("price", show.price(), show.costByDate(), show.marginByDate());
        answer.result("priceWithVat", show.priceWithVat(), show.price(), new Percent(show.vat()));
        show.breakEven()
                .ifPresent(dates -> answer.result(
                        "breakEven", dates, new Money(show.creation()), show.share(), show.marginByDate()));
        answer.figures(List.of("P-CHARGES-ARTISTE", "P-CHARGES-TECH", CESSION_VAT));
        answer.remark("vat");
        if (show.overhead().compareTo(LEAST_USUAL_OVERHEAD) < 0
                || show.overhead().compareTo(MOST_USUAL_OVERHEAD) > 0) {
            answer.remark("overhead");
        }
        if (!situation().chargesVat()) {
            answer.remark("notLiable");
        }
        propose(show, answer);
        return answer.answer();
    }

    private void propose(TouringShow show, AnswerWriter answer) {
        BigDecimal dates = show.dates();
        employ(answer, "artists", Heading.ARTISTIC, dates, show.artists());
        employ(answer, "technicians", Heading.TECHNICAL, dates, show.technicians());
        cost(answer, Line.expense("606", Heading.TECHNICAL, text("line.others")), dates, show.others());
        cost(answer, Line.expense("6251", Heading.ARTISTIC, text("line.annexes")), dates, show.annexes());
        cost(answer, Line.expense("681", Heading.PRODUCTION, text("line.creation")), dates, show.shareOfCreation());
        cost(
                answer,
                Line.expense("628", Heading.ADMINISTRATION, text("line.overhead")),
                dates,
                show.overheadByDate().euros());
        sell(answer, "cession", dates, show.price().euros(), show.vat());
        if (!show.annexesInPrice()) {
            sell(answer, "billed", dates, show.annexes(), show.vat());
        }
    }

    private void employ(AnswerWriter answer, String name, Heading heading, BigDecimal dates, EmployerCost cost) {
        Line pay = Line.expense("641", heading, text("line." + name));
        cost(answer, pay, dates, cost.unitGross());
        if (cost.unitGross().signum() > 0) {
            String contributions = text(
                    "line." + name + ".contributions", situation().wording().percent(cost.rate()));
            answer.line(Line.expense("645", heading, contributions)
                    .of(cost.unitGross().multiply(dates), text("unit.gross"), Rated.fraction(cost.rate())));
        }
    }

    private void cost(AnswerWriter answer, Line line, BigDecimal dates, BigDecimal each) {
        if (each.signum() > 0) {
            answer.line(line.of(dates, text("unit.date"), each));
        }
    }

    /// A structure that is not liable to VAT keeps the price it asks.
    private void sell(AnswerWriter answer, String name, BigDecimal dates, BigDecimal each, BigDecimal vat) {
        if (each.signum() == 0) {
            return;
        }
        boolean vatOnTop = situation().chargesVat();
        BigDecimal price = vatOnTop && situation().basis() == Basis.TTC
                ? each.multiply(Rated.onePlus(vat)).setScale(2, RoundingMode.HALF_UP)
                : each;
        answer.line(Line.income("706", Heading.OWN_REVENUE, text("line." + name))
                .of(dates, text("unit.performance"), price)
                .vat(vatOnTop ? vat : BigDecimal.ZERO));
    }

    private static Money rest(TouringShow show) {
        Money others = new Money(show.others());
        return show.annexesInPrice() ? others.plus(new Money(show.annexes())) : others;
    }
}
