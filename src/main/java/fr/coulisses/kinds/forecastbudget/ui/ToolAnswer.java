package fr.coulisses.kinds.forecastbudget.ui;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import fr.coulisses.artefact.Wording;
import fr.coulisses.budget.Entry;
import fr.coulisses.kinds.forecastbudget.tools.Answer;
import fr.coulisses.parameter.ui.LegalFigures;
import fr.coulisses.shared.ui.Badge;
import fr.coulisses.shared.ui.Figures;
import fr.coulisses.shared.ui.Notice;
import fr.coulisses.shared.ui.Tone;
import java.util.List;

/// What a simulator answers: the result, how it was counted, what applies, and the legal figures behind it.
class ToolAnswer extends Div {

    private final transient Answer answer;
    private final transient Wording wording;

    ToolAnswer(Answer answer, Wording wording) {
        this.answer = answer;
        this.wording = wording;
        addClassName("stack");
        results();
        facts();
        answer.remarks().forEach(remark -> add(new Notice(Tone.NEUTRAL, remark)));
        steps();
        if (!answer.figures().isEmpty()) {
            add(new H3(wording.text("forecastbudget.tools.figures")), new LegalFigures(answer.figures()));
        }
    }

    List<Entry> lines() {
        return answer.lines();
    }

    private void results() {
        List<Answer.Step> results =
                answer.steps().stream().filter(Answer.Step::result).toList();
        if (results.isEmpty()) {
            return;
        }
        Figures figures = new Figures();
        figures.getElement().setAttribute("aria-live", "polite");
        results.forEach(result -> figures.with(result.label(), result.value()));
        add(figures);
    }

    private void facts() {
        if (answer.facts().isEmpty()) {
            return;
        }
        DescriptionList list = new DescriptionList();
        list.addClassName("tool-facts");
        for (Answer.Fact fact : answer.facts()) {
            DescriptionList.Description text = new DescriptionList.Description(new Span(fact.text()));
            if (fact.doubtful()) {
                text.add(new Badge(Tone.WARN, wording.text("parameter.status.TO_VERIFY")));
            }
            list.add(new DescriptionList.Term(fact.label()), text);
        }
        add(list);
    }

    private void steps() {
        if (answer.steps().isEmpty()) {
            return;
        }
        OrderedList list = new OrderedList();
        list.addClassName("tool-steps");
        for (Answer.Step step : answer.steps()) {
            Span label = new Span(step.label());
            Span value = new Span(step.value());
            value.addClassName("number");
            Div how = new Div(step.how());
            how.addClassNames("soft", "small");
            ListItem item = new ListItem(label, value, how);
            if (step.result()) {
                item.addClassName("tool-result");
            }
            list.add(item);
        }
        add(new H3(wording.text("forecastbudget.tools.steps")), list);
    }
}
