package fr.coulisses.contacts.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import fr.coulisses.contacts.ContactField;
import fr.coulisses.contacts.ContactSheet;
import fr.coulisses.contacts.Contacts;
import fr.coulisses.contacts.DuplicateProposal;
import fr.coulisses.contacts.Merges;
import fr.coulisses.shared.Refusal;
import fr.coulisses.shared.ui.Notices;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/// Contacts that look like one, and the fields of the one they become.
class MergeDialog extends Dialog {

    private final transient Contacts contacts;
    private final transient Merges merges;
    private final UUID project;
    private final transient Runnable done;
    private final Div body = new Div();
    private final Button confirm = new Button();
    private transient Runnable merging = () -> {};

    MergeDialog(Contacts contacts, Merges merges, UUID project, Runnable done) {
        this.contacts = contacts;
        this.merges = merges;
        this.project = project;
        this.done = done;
        setHeaderTitle(getTranslation("contacts.duplicates"));
        setWidth("44rem");
        body.addClassName("stack");
        add(body);
        confirm.setText(getTranslation("contacts.merge"));
        confirm.addThemeVariants(ButtonVariant.PRIMARY);
        confirm.addClickListener(click -> merging.run());
        getFooter().add(new Button(getTranslation("shared.close"), click -> close()), confirm);
        propose();
    }

    private void propose() {
        body.removeAll();
        confirm.setVisible(false);
        List<DuplicateProposal> proposals = contacts.duplicates(project);
        if (proposals.isEmpty()) {
            body.add(new Paragraph(getTranslation("contacts.duplicates.none")));
            return;
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("list");
        proposals.forEach(proposal -> list.add(line(proposal)));
        body.add(new Paragraph(getTranslation("contacts.duplicates.help")), list);
    }

    private ListItem line(DuplicateProposal proposal) {
        String one = proposal.one().sheet().name();
        Button compare = new Button(getTranslation("contacts.compare"), click -> compare(proposal));
        compare.setAriaLabel(getTranslation("contacts.compare") + " – " + one);
        compare.addThemeVariants(ButtonVariant.SMALL);
        ListItem line = new ListItem(
                new Span(getTranslation(
                        proposal.byEmail() ? "contacts.duplicates.email" : "contacts.duplicates.name",
                        one,
                        proposal.other().sheet().name())),
                compare);
        line.addClassName("spread");
        return line;
    }

    private void compare(DuplicateProposal proposal) {
        body.removeAll();
        body.add(new Paragraph(getTranslation("contacts.merge.help")));
        List<FieldChoice> choices = new ArrayList<>();
        ContactSheet one = proposal.one().sheet();
        ContactSheet other = proposal.other().sheet();
        for (ContactField field : ContactField.values()) {
            if (!one.of(field).equals(other.of(field))) {
                choices.add(new FieldChoice(
                        field, one.of(field), other.of(field), "contacts.merge.first", "contacts.merge.second"));
            }
        }
        choices.forEach(body::add);
        confirm.setVisible(true);
        confirm.focus();
        merging = () -> merge(proposal, choices);
    }

    private void merge(DuplicateProposal proposal, List<FieldChoice> choices) {
        ContactSheet made = proposal.one().sheet();
        for (FieldChoice choice : choices) {
            made = made.with(choice.field(), choice.chosen());
        }
        try {
            merges.merge(project, proposal.one(), proposal.other(), made);
            Notices.done(
                    getTranslation("contacts.merged", made.name()),
                    getTranslation("contacts.unmerge"),
                    () -> unmerge(proposal.other().id()));
        } catch (Refusal refusal) {
            Notices.refused(refusal);
        }
        done.run();
        propose();
    }

    private void unmerge(UUID gone) {
        try {
            merges.undo(project, gone);
        } catch (Refusal refusal) {
            Notices.refused(refusal);
        }
        done.run();
        propose();
    }
}
