package fr.coulisses.kinds.forecastbudget.tools;

import fr.coulisses.budget.Entry;
import fr.coulisses.parameter.ParameterValue;
import fr.coulisses.shared.Money;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Writes an answer step by step, in the words of one simulator.
final class AnswerWriter {

    private final String family;
    private final Situation situation;
    private final List<Answer.Step> steps = new ArrayList<>();
    private final List<Answer.Fact> facts = new ArrayList<>();
    private final List<String> remarks = new ArrayList<>();
    private final Map<String, ParameterValue> figures = new LinkedHashMap<>();
    private final List<Entry> lines = new ArrayList<>();

    /// @param family what its labels begin with
    AnswerWriter(String family, Situation situation) {
        this.family = family;
        this.situation = situation;
    }

    /// A step on the way; its words are `step.{name}` and `step.{name}.how`.
    void step(String name, Money amount, Object... terms) {
        add(name, written(amount), false, terms);
    }

    /// What was asked.
    void result(String name, Object amount, Object... terms) {
        add(name, written(amount), true, terms);
    }

    void named(String label, String name, Money amount, Object... terms) {
        steps.add(new Answer.Step(label, how(name, terms), written(amount), false));
    }

    void fact(String label, String text, boolean doubtful) {
        facts.add(new Answer.Fact(label, text, doubtful));
    }

    void remark(String name, Object... terms) {
        remarks.add(situation.wording().text(family + "remark." + name, written(terms)));
    }

    /// Names the legal figures that the answer rests on.
    void figures(List<String> codes) {
        codes.forEach(code -> figures.putIfAbsent(code, situation.figures().value(code)));
    }

    void line(Line line) {
        lines.add(line.entry());
    }

    Answer answer() {
        return new Answer(steps, facts, remarks, List.copyOf(figures.values()), lines);
    }

    private void add(String name, String value, boolean result, Object... terms) {
        String label = situation.wording().text(family + "step." + name);
        steps.add(new Answer.Step(label, how(name, terms), value, result));
    }

    private String how(String name, Object... terms) {
        return situation.wording().text(family + "step." + name + ".how", written(terms));
    }

    private Object[] written(Object... terms) {
        Object[] words = new Object[terms.length];
        for (int i = 0; i < terms.length; i++) {
            words[i] = written(terms[i]);
        }
        return words;
    }

    private String written(Object term) {
        return switch (term) {
            case Money money -> situation.wording().amount(money);
            case Percent percent -> situation.wording().percent(percent.rate());
            case BigDecimal number -> situation.wording().decimal(number);
            default -> term.toString();
        };
    }

    /// A number that is a rate.
    record Percent(BigDecimal rate) {}
}
