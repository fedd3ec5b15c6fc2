package fr.coulisses.kinds.forecastbudget.tools;

import fr.coulisses.budget.FiscalAspect;
import fr.coulisses.budget.FiscalProfile;
import fr.coulisses.kinds.forecastbudget.tools.Field.Option;
import java.util.List;
import java.util.stream.Stream;

/// Which VAT, tax, rights and licence apply to a kind of event, with the figures of the day.
final class FiscalTool extends Tool {

    private static final String KIND = "kind";

    FiscalTool(Situation situation) {
        super("fiscal", situation);
    }

    /// The choice of a kind of event, which other simulators ask as well.
    static Field kinds(Situation situation) {
        List<Option> kinds = Stream.of(FiscalProfile.values())
                .map(kind -> new Option(kind.name(), situation.wording().text(kind.labelKey())))
                .toList();
        return Field.choice(
                KIND, kinds, FiscalProfile.proposedFor(situation.project()).name());
    }

    static FiscalProfile kind(Inputs inputs) {
        return FiscalProfile.valueOf(inputs.text(KIND));
    }

    @Override
    public List<Field> fields() {
        return List.of(kinds(situation()));
    }

    @Override
    public boolean proposesLines() {
        return false;
    }

    @Override
    public Answer answer(Inputs inputs) {
        AnswerWriter answer = writer();
        FiscalProfile kind = kind(inputs);
        for (FiscalAspect aspect : FiscalAspect.values()) {
            answer.fact(
                    situation().wording().text(aspect.labelKey()),
                    situation().wording().text(kind.labelKey(aspect)),
                    kind.isDoubtful(aspect));
            answer.figures(kind.codes(aspect));
        }
        return answer.answer();
    }
}
