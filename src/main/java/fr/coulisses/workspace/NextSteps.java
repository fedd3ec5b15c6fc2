package fr.coulisses.workspace;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import fr.coulisses.assessment.due.Deadline;
import fr.coulisses.assessment.due.ui.DeadlineBadge;
import java.time.LocalDate;
import java.util.List;

/// The next steps of a project as a list of links.
class NextSteps extends UnorderedList {

    NextSteps(List<NextStep> steps, LocalDate today) {
        addClassNames("list", "next-steps");
        steps.forEach(step -> add(item(step, today)));
    }

    private ListItem item(NextStep step, LocalDate today) {
        Span sign = new Span(step.tone().sign());
        sign.addClassNames("sign", "sign-" + step.tone().name().toLowerCase(java.util.Locale.ROOT));
        sign.getElement().setAttribute("aria-hidden", "true");
        String subject = step.subject().startsWith("kind.") ? getTranslation(step.subject()) : step.subject();
        Anchor link = new Anchor(step.address(), getTranslation(step.label(), subject));
        link.addClassName("grow");
        ListItem item = new ListItem(sign, link);
        Deadline deadline = step.deadline();
        if (deadline != null) {
            item.add(new DeadlineBadge(deadline, today));
        }
        return item;
    }
}
