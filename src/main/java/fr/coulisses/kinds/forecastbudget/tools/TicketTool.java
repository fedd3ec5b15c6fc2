package fr.coulisses.kinds.forecastbudget.tools;

import fr.coulisses.budget.Basis;
import fr.coulisses.budget.Heading;
import fr.coulisses.budget.Variability;
import fr.coulisses.kinds.forecastbudget.tools.AnswerWriter.Percent;
import fr.coulisses.kinds.forecastbudget.tools.Field.Kind;
import fr.coulisses.shared.Money;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Ticket prices with and without VAT, one by one and in total.
final class TicketTool extends Tool {

    /// The prices that one simulation takes.
    static final int MOST_PRICES = 10;

    TicketTool(Situation situation) {
        super("ticket", situation);
    }

    @Override
    public List<Field> fields() {
        List<Field> fields = new ArrayList<>();
        fields.add(FiscalTool.kinds(situation()));
        fields.add(Field.choice("given", options("given", Basis.TTC, Basis.HT), Basis.TTC.name()));
        fields.add(Field.of("rate", Kind.RATE)
                .proposing(inputs -> ticketVat(inputs).map(situation()::typed).orElse("0")));
        for (int row = 1; row <= MOST_PRICES; row++) {
            String first = row == 1 ? text("label.full") : "";
            fields.add(Field.of("label" + row, Kind.TEXT)
                    .proposing(inputs -> first)
                    .inRow(row));
            fields.add(Field.of("price" + row, Kind.AMOUNT).inRow(row));
            fields.add(Field.of("quantity" + row, Kind.QUANTITY)
                    .proposing(inputs -> first.isEmpty() ? "" : "1")
                    .inRow(row));
        }
        return fields;
    }

    @Override
    public Answer answer(Inputs inputs) {
        AnswerWriter answer = writer();
        BigDecimal rate = inputs.number("rate");
        Basis given = Basis.valueOf(inputs.text("given"));
        Money exact = Money.ZERO;
        Money rounded = Money.ZERO;
        inputs.number("price1");
        for (int row = 1; row <= MOST_PRICES; row++) {
            if (!inputs.text("price" + row).isEmpty()) {
                TicketPrice price = price(inputs, row, given, rate);
                write(answer, price, label(inputs, row));
                exact = exact.plus(price.exactTotal());
                rounded = rounded.plus(price.roundedTotal());
            }
        }
        answer.result("total." + other(given), exact);
        if (!exact.equals(rounded)) {
            answer.step("rounded", rounded.minus(exact), rounded, exact);
            answer.remark("rounding");
        }
        ticketVat(inputs).ifPresent(code -> {
            answer.figures(List.of(code));
            if (situation().figure(code).compareTo(rate) != 0) {
                answer.remark("rate", new Percent(rate), new Percent(situation().figure(code)));
            }
        });
        if (!situation().chargesVat()) {
            answer.remark("notLiable");
        }
        return answer.answer();
    }

    private void write(AnswerWriter answer, TicketPrice price, String label) {
        Money each = new Money(price.price());
        String direction = price.wanted().name();
        answer.named(
                text("step.price." + direction, label),
                "price." + direction,
                price.rounded(),
                each,
                new Percent(price.rate()));
        answer.named(
                text("step.sum", label),
                "sum." + direction,
                price.exactTotal(),
                price.quantity(),
                each,
                new Percent(price.rate()));
        boolean vat = situation().chargesVat();
        Basis basis = situation().basis();
        BigDecimal unit = price.unitPrice(basis);
        String name = basis == Basis.HT
                ? text("line.price", label, situation().wording().amount(new Money(price.unitPrice(Basis.TTC))))
                : label;
        answer.line(Line.income("706", Heading.TICKETING, name)
                .of(price.quantity(), text("unit.ticket"), unit)
                .vat(vat ? price.rate() : BigDecimal.ZERO)
                .varying(Variability.PER_ENTRY));
    }

    private static TicketPrice price(Inputs inputs, int row, Basis given, BigDecimal rate) {
        return new TicketPrice(inputs.number("price" + row), given, rate, inputs.number("quantity" + row));
    }

    private String label(Inputs inputs, int row) {
        String typed = inputs.text("label" + row);
        return typed.isEmpty() ? text("label.numbered", row) : typed;
    }

    private static Basis other(Basis basis) {
        return basis == Basis.TTC ? Basis.HT : Basis.TTC;
    }

    private static Optional<String> ticketVat(Inputs inputs) {
        return FiscalTool.kind(inputs).ticketVat();
    }
}
