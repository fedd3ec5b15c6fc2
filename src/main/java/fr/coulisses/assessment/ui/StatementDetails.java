package fr.coulisses.assessment.ui;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import fr.coulisses.referential.Referential;

/// The official statement of a competency, and the means it names: what a jury expects to see used.
final class StatementDetails extends Details {

    StatementDetails(Referential.Competency competency) {
        setSummaryText(getTranslation("assessment.claims.statement"));
        add(new Paragraph(competency.statement()));
        if (!competency.expectations().isEmpty()) {
            Span title = new Span(getTranslation("assessment.claims.expectations"));
            title.addClassName("small");
            UnorderedList list = new UnorderedList();
            list.addClassName("plain-list");
            competency.expectations().forEach(each -> list.add(new ListItem(each)));
            add(title, list);
        }
    }
}
