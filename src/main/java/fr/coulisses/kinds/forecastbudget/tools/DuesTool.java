package fr.coulisses.kinds.forecastbudget.tools;

import fr.coulisses.budget.Basis;
import fr.coulisses.budget.BudgetLine;
import fr.coulisses.budget.Entry;
import fr.coulisses.budget.Heading;
import fr.coulisses.budget.Section;
import fr.coulisses.budget.Variability;
import fr.coulisses.kinds.forecastbudget.tools.AnswerWriter.Percent;
import fr.coulisses.kinds.forecastbudget.tools.Field.Kind;
import fr.coulisses.shared.Money;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/// Taxes, rights and contributions that follow from receipts, fees and works, one at a time.
final class DuesTool extends Tool {

    private static final String DUE = "due";
    private static final String SACEM_VAT = "P-SACEM-TVA";

    DuesTool(Situation situation) {
        super("dues", situation);
    }

    @Override
    public List<Field> fields() {
        String first = FiscalTool.kind(new FiscalTool(situation()).inputs(Map.of()))
                        .name()
                        .endsWith("EXHIBITION")
                ? "exhibition"
                : "cnm";
        return List.of(
                Field.choice(DUE, options(DUE, "cnm", "sacem", "exhibition", "diffusion", "insurance"), first),
                Field.of("ticketing", Kind.AMOUNT)
                        .when(asks("cnm").or(asks("sacem")).or(asks("exhibition")))
                        .proposing(inputs -> receipts(entry -> entry.heading() == Heading.TICKETING)),
                Field.of("ancillary", Kind.AMOUNT)
                        .when(asks("sacem"))
                        .proposing(inputs -> receipts(entry -> entry.account().startsWith("707"))),
                Field.of("minimum", Kind.AMOUNT).when(asks("sacem")),
                Field.choice("declared", yesOrNo(), "yes").when(asks("sacem")),
                Field.choice("music", options("music", "live", "recorded"), "live")
                        .when(asks("sacem")),
                Field.choice("exhibition", options("exhibition", "group", "solo"), "group")
                        .when(asks("exhibition")),
                Field.of("artists", Kind.COUNT)
                        .when(asks("exhibition").and(inputs -> inputs.is("exhibition", "group"))),
                Field.of("fees", Kind.AMOUNT).when(asks("diffusion")),
                Field.of("insured", Kind.AMOUNT).when(asks("insurance")),
                Field.of("premium", Kind.RATE).when(asks("insurance")));
    }

    @Override
    public Answer answer(Inputs inputs) {
        AnswerWriter answer = writer();
        switch (inputs.text(DUE)) {
            case "sacem" -> sacem(inputs, answer);
            case "exhibition" -> exhibition(inputs, answer);
            case "diffusion" ->
                rated(answer, "diffusion", inputs.number("fees"), "P-DIFFUSEUR", "645", Heading.ARTISTIC, "€ HT");
            case "insurance" -> insurance(inputs, answer);
            default -> {
                rated(answer, "cnm", inputs.number("ticketing"), "P-TAXE-CNM", "635", Heading.TAXES, text("unit.base"));
                answer.figures(List.of("P-TAXE-CNM-MIN"));
                answer.remark("cnm");
            }
        }
        return answer.answer();
    }

    private void rated(
            AnswerWriter answer,
            String name,
            BigDecimal base,
            String code,
            String account,
            Heading heading,
            String unit) {
        Rated due = new Rated(base, situation().figure(code));
        answer.result(name, due.amount(), new Money(base), new Percent(due.rate()));
        answer.figures(List.of(code));
        answer.line(Line.expense(
                        account,
                        heading,
                        text("line." + name, situation().wording().percent(due.rate())))
                .of(base, unit, Rated.fraction(due.rate()))
                .varying(heading == Heading.TAXES ? Variability.PER_REVENUE : Variability.FIXED));
    }

    private void sacem(Inputs inputs, AnswerWriter answer) {
        boolean declared = inputs.is("declared", "yes");
        boolean recorded = inputs.is("music", "recorded");
        String rate = declared ? "P-SACEM-CONCERT" : "P-SACEM-GENERAL";
        SacemRights rights = new SacemRights(
                inputs.number("ticketing"),
                inputs.optional("ancillary"),
                situation().figure("P-SACEM-ANNEXES"),
                inputs.optional("minimum"),
                situation().figure(rate),
                recorded ? situation().figure("P-SACEM-MAJ-ENREG") : BigDecimal.ZERO,
                situation().figure(SACEM_VAT));
        answer.step(
                "base",
                new Money(rights.base()),
                new Money(rights.ticketing()),
                new Percent(rights.ancillaryShare()),
                new Money(rights.ancillary()));
        answer.step("rights", rights.beforeVat(), new Money(rights.base()), new Percent(rights.rate()));
        answer.result("sacem", rights.withVat(), new Percent(rights.vat()));
        answer.figures(List.of(rate, "P-SACEM-REDUC", "P-SACEM-ANNEXES", SACEM_VAT, "P-SACEM-DELAI"));
        if (!declared) {
            answer.remark("late", new Percent(situation().figure("P-SACEM-REDUC")));
        }
        if (recorded) {
            Rated neighbouring =
                    new Rated(rights.beforeVat().euros(), situation().figure("P-SPRE"));
            answer.step("spre", neighbouring.amount(), rights.beforeVat(), new Percent(neighbouring.rate()));
            answer.figures(List.of("P-SACEM-MAJ-ENREG", "P-SPRE"));
            answer.line(Line.expense("651", Heading.RIGHTS, text("line.spre")).lump(neighbouring.amount()));
        }
        BigDecimal price = situation().basis() == Basis.HT ? rights.share() : rights.shareWithVat();
        answer.line(Line.expense(
                        "651",
                        Heading.RIGHTS,
                        text("line.sacem", situation().wording().percent(rights.rate())))
                .vat(rights.vat())
                .varying(Variability.PER_REVENUE)
                .of(rights.base(), text("unit.base"), price));
    }

    private void exhibition(Inputs inputs, AnswerWriter answer) {
        boolean solo = inputs.is("exhibition", "solo");
        String minimum = solo ? "P-EXPO-MONO" : "P-EXPO-COLL";
        PresentationRight right = new PresentationRight(
                solo ? BigDecimal.ONE : inputs.number("artists"),
                situation().figure(minimum),
                inputs.optional("ticketing"),
                situation().figure("P-EXPO-PCT"));
        answer.step("minimum", right.minimum(), right.artists(), new Money(right.minimumEach()));
        answer.step("share", right.ofTicketing(), new Money(right.ticketing()), new Percent(right.share()));
        answer.result("presentation", right.recommended(), right.minimum(), right.ofTicketing());
        answer.figures(List.of(minimum, "P-EXPO-PCT"));
        answer.remark("presentation");
        BigDecimal each = right.recommended().euros().divide(right.artists(), MathContext.DECIMAL128);
        answer.line(Line.expense("651", Heading.RIGHTS, text("line.presentation"))
                .vat(situation().figure("P-TVA-DROITS-AUTEUR"))
                .of(right.artists(), text("unit.artist"), each));
    }

    private void insurance(Inputs inputs, AnswerWriter answer) {
        Rated premium = new Rated(inputs.number("insured"), inputs.number("premium"));
        answer.result("insurance", premium.amount(), new Money(premium.base()), new Percent(premium.rate()));
        answer.remark("insurance");
        answer.line(Line.expense("616", Heading.PRODUCTION, text("line.insurance"))
                .of(premium.base(), text("unit.insured"), Rated.fraction(premium.rate())));
    }

    /// What lines of the budget bring in, without VAT; empty where there are none yet.
    private String receipts(Predicate<Entry> counted) {
        BigDecimal sum = situation().sheet().lines().stream()
                .map(BudgetLine::entry)
                .filter(entry -> entry.section() == Section.INCOME && counted.test(entry))
                .map(this::beforeVat)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return sum.signum() == 0 ? "" : situation().typed(sum);
    }

    private BigDecimal beforeVat(Entry entry) {
        BigDecimal amount = entry.amount().euros();
        return situation().basis() == Basis.HT
                ? amount
                : amount.divide(Rated.onePlus(entry.vatRate()), 2, RoundingMode.HALF_UP);
    }

    private static Predicate<Inputs> asks(String due) {
        return inputs -> inputs.is(DUE, due);
    }
}
