package fr.coulisses.kinds.forecastbudget.tools;

import fr.coulisses.budget.Heading;
import fr.coulisses.kinds.forecastbudget.tools.AnswerWriter.Percent;
import fr.coulisses.kinds.forecastbudget.tools.Field.Kind;
import fr.coulisses.shared.Money;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// The cost of somebody who works for the project, and how they are declared.
final class EmployerTool extends Tool {

    /// Codes of the French nomenclature of activities that make live performance the main one.
    private static final Set<String> STAGE_CODES = Set.of("9001Z", "9002Z", "9004Z");

    private static final String DIFFUSION = "P-DIFFUSEUR";

    EmployerTool(Situation situation) {
        super("employer", situation);
    }

    @Override
    public List<Field> fields() {
        return List.of(
                Field.choice("worker", options("worker", (Object[]) Worker.values()), Worker.ARTIST.name()),
                Field.choice("activity", yesOrNo(), mainActivity() ? "yes" : "no")
                        .when(inputs -> DeclarationRoute.asksForTheActivity(worker(inputs))),
                Field.of("role", Kind.TEXT)
                        .when(inputs -> isPaid(worker(inputs)))
                        .proposing(inputs -> text("role." + worker(inputs))),
                Field.of("gross", Kind.AMOUNT).when(inputs -> worker(inputs).isEmployed()),
                Field.choice("unit", options("unit", "cachet", "jour", "heure"), "")
                        .when(inputs -> worker(inputs).isEmployed())
                        .proposing(inputs -> worker(inputs).unit()),
                Field.of("quantity", Kind.QUANTITY)
                        .when(inputs -> worker(inputs).isEmployed())
                        .proposing(inputs -> "1"),
                Field.of("rate", Kind.RATE)
                        .when(inputs -> worker(inputs).isEmployed())
                        .proposing(inputs ->
                                worker(inputs).rate().map(situation()::typed).orElse("")),
                Field.of("fee", Kind.AMOUNT).when(inputs -> worker(inputs) == Worker.AUTHOR));
    }

    @Override
    public Answer answer(Inputs inputs) {
        Worker worker = worker(inputs);
        AnswerWriter answer = writer();
        DeclarationRoute route = DeclarationRoute.of(worker, inputs.is("activity", "yes"));
        answer.fact(text("route"), situation().wording().text(route.labelKey()), false);
        answer.fact(text("papers"), situation().wording().text(route.papersKey()), false);
        worker.rate().ifPresent(code -> employ(inputs, worker, code, answer));
        if (worker == Worker.AUTHOR) {
            commission(inputs, answer);
        }
        answer.figures(route.codes());
        return answer.answer();
    }

    private void employ(Inputs inputs, Worker worker, String code, AnswerWriter answer) {
        EmployerCost cost = new EmployerCost(inputs.number("quantity"), inputs.number("gross"), inputs.number("rate"));
        Percent rate = new Percent(cost.rate());
        BigDecimal gross = cost.gross().euros();
        answer.step("gross", cost.gross(), cost.quantity(), new Money(cost.unitGross()));
        answer.step("contributions", cost.contributions(), cost.gross(), rate);
        answer.result("cost", cost.cost(), cost.gross(), rate);
        answer.figures(List.of(code));
        BigDecimal legal = situation().figure(code);
        if (legal.compareTo(cost.rate()) != 0) {
            answer.remark("rate", rate, new Percent(legal));
        }
        answer.line(Line.expense("641", worker.heading(), text("line.gross", inputs.text("role")))
                .of(cost.quantity(), inputs.text("unit"), cost.unitGross()));
        answer.line(Line.expense(
                        "645",
                        worker.heading(),
                        text(
                                "line.contributions",
                                inputs.text("role"),
                                situation().wording().percent(cost.rate())))
                .of(gross, text("unit.gross"), Rated.fraction(cost.rate())));
    }

    private void commission(Inputs inputs, AnswerWriter answer) {
        BigDecimal fee = inputs.number("fee");
        Rated contribution = new Rated(fee, situation().figure(DIFFUSION));
        Money paid = new Money(fee);
        Percent rate = new Percent(contribution.rate());
        answer.step("diffusion", contribution.amount(), paid, rate);
        answer.result("commission", paid.plus(contribution.amount()), paid, contribution.amount());
        answer.line(Line.expense("6226", Heading.COMMUNICATION, text("line.fee", inputs.text("role")))
                .of(BigDecimal.ONE, "forfait", fee));
        answer.line(Line.expense(
                        "645",
                        Heading.COMMUNICATION,
                        text("line.diffusion", situation().wording().percent(contribution.rate())))
                .of(fee, "€ HT", Rated.fraction(contribution.rate())));
    }

    private boolean mainActivity() {
        return STAGE_CODES.contains(situation().project().organisation().ape().replace(".", ""));
    }

    private static boolean isPaid(Worker worker) {
        return worker.isEmployed() || worker == Worker.AUTHOR;
    }

    private static Worker worker(Inputs inputs) {
        return Stream.of(Worker.values())
                .filter(each -> inputs.is("worker", each))
                .findFirst()
                .orElse(Worker.ARTIST);
    }
}
