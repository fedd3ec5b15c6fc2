package fr.coulisses.kinds.forecastbudget.tools;

import fr.coulisses.kinds.forecastbudget.tools.Field.Option;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// A simulator: what it asks, and what it makes of the answers. It stores nothing.
public abstract class Tool {

    private final String key;
    private final Situation situation;

    Tool(String key, Situation situation) {
        this.key = key;
        this.situation = situation;
    }

    /// All simulators, in the order in which a budget needs them.
    public static List<Tool> all(Situation situation) {
        return List.of(
                new EmployerTool(situation),
                new TicketTool(situation),
                new FiscalTool(situation),
                new DuesTool(situation),
                new TouringTool(situation));
    }

    /// Short and the same for ever: addresses contain it.
    public final String key() {
        return key;
    }

    /// What the labels of the simulator begin with.
    public final String family() {
        return "forecastbudget.tool." + key + ".";
    }

    public abstract List<Field> fields();

    /// Whether it ever proposes lines.
    public boolean proposesLines() {
        return true;
    }

    /// What a field is called; in a table, with the number of its row.
    public final String words(Field field) {
        String words = situation.wording().text(family() + "field." + field.column());
        return field.row() == 0 ? words : words + " " + field.row();
    }

    public final Inputs inputs(Map<String, String> typed) {
        return new Inputs(fields(), typed, this::words);
    }

    /// @throws FieldRefused at the first field that allows no answer
    public abstract Answer answer(Inputs inputs);

    final Situation situation() {
        return situation;
    }

    final AnswerWriter writer() {
        return new AnswerWriter(family(), situation);
    }

    final String text(String name, Object... arguments) {
        return situation.wording().text(family() + name, arguments);
    }

    /// Choices whose words are `{field}.{value}`.
    final List<Option> options(String field, Object... values) {
        return Stream.of(values)
                .map(value -> new Option(value.toString(), text(field + "." + value)))
                .toList();
    }

    final List<Option> yesOrNo() {
        return List.of(
                new Option("yes", situation.wording().text("forecastbudget.tool.yes")),
                new Option("no", situation.wording().text("forecastbudget.tool.no")));
    }
}
