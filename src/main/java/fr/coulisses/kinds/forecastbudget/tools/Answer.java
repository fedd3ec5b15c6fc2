package fr.coulisses.kinds.forecastbudget.tools;

import fr.coulisses.budget.Entry;
import fr.coulisses.parameter.ParameterValue;
import java.util.List;

/// What a simulator answers.
///
/// @param steps the calculation in the order in which it is made
/// @param facts what applies, in words
/// @param remarks what to mind
/// @param figures the legal figures it rests on
/// @param lines what can be added to the budget
public record Answer(
        List<Step> steps, List<Fact> facts, List<String> remarks, List<ParameterValue> figures, List<Entry> lines) {

    public Answer {
        steps = List.copyOf(steps);
        facts = List.copyOf(facts);
        remarks = List.copyOf(remarks);
        figures = List.copyOf(figures);
        lines = List.copyOf(lines);
    }

    /// One step.
    ///
    /// @param how the formula in words, with its numbers
    /// @param result whether it is what was asked, as opposed to a step on the way
    public record Step(String label, String how, String value, boolean result) {}

    /// What applies in one respect.
    ///
    /// @param doubtful whether the rule itself is to be verified
    public record Fact(String label, String text, boolean doubtful) {}
}
