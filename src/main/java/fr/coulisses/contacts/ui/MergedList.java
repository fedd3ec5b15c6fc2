package fr.coulisses.contacts.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import fr.coulisses.contacts.ContactMerge;
import fr.coulisses.contacts.Merges;
import fr.coulisses.shared.Formats;
import fr.coulisses.shared.Refusal;
import fr.coulisses.shared.ui.Notices;
import java.util.List;
import java.util.UUID;

/// The contacts that were merged into one, and the way to have them back.
class MergedList extends Div {

    /// @param parted told when one is back
    MergedList(Merges merges, UUID project, UUID kept, boolean mayWrite, Runnable parted) {
        List<ContactMerge> merged = merges.into(project, kept);
        setVisible(!merged.isEmpty());
        UnorderedList list = new UnorderedList();
        list.addClassName("list");
        merged.forEach(merge -> {
            ListItem line = new ListItem(new Span(
                    getTranslation("contacts.mergedWith", merge.name(), Formats.moment(merge.at()), merge.who())));
            line.addClassName("spread");
            if (mayWrite) {
                Button back = new Button(getTranslation("contacts.unmerge"), click -> {
                    try {
                        merges.undo(project, merge.gone());
                    } catch (Refusal refusal) {
                        Notices.refused(refusal);
                        return;
                    }
                    Notices.done(getTranslation("contacts.unmerged", merge.name()));
                    parted.run();
                });
                back.setAriaLabel(getTranslation("contacts.unmerge.of", merge.name()));
                back.addThemeVariants(ButtonVariant.SMALL);
                line.add(back);
            }
            list.add(line);
        });
        add(new H3(getTranslation("contacts.mergedWith.title")), list);
    }
}
