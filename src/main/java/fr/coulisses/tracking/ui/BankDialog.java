package fr.coulisses.tracking.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.upload.Upload;
import fr.coulisses.shared.Formats;
import fr.coulisses.shared.Refusal;
import fr.coulisses.shared.ui.FileChoice;
import fr.coulisses.shared.ui.Notice;
import fr.coulisses.shared.ui.Notices;
import fr.coulisses.shared.ui.Tone;
import fr.coulisses.tracking.bank.BankCsv;
import fr.coulisses.tracking.bank.BankMovement;
import fr.coulisses.tracking.bank.PaymentProposal;
import fr.coulisses.tracking.bank.Payments;
import fr.coulisses.tracking.bank.Reconciliation;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

/// A statement of the bank beside what is owed: which documents it seems to have paid, and which movements have none.
/// What is ticked is noted as paid when somebody says so.
class BankDialog extends Dialog {

    /// So many are listed of what has no counterpart; the rest is counted.
    private static final int MOST_LISTED = 20;

    private final transient Payments payments;
    private final UUID project;
    private final transient Runnable done;
    private final Div found = new Div();
    private final Button confirm = new Button();
    private final transient Map<PaymentProposal, Checkbox> ticked = new LinkedHashMap<>();

    BankDialog(Payments payments, UUID project, Runnable done) {
        this.payments = payments;
        this.project = project;
        this.done = done;
        setHeaderTitle(getTranslation("tracking.bank"));
        setWidth("46rem");
        found.addClassName("stack");
        found.getElement().setAttribute("role", "status");
        Div body = new Div(new Paragraph(getTranslation("tracking.bank.help")), upload(), found);
        body.addClassName("stack");
        add(body);
        confirm.addThemeVariants(ButtonVariant.PRIMARY);
        confirm.addClickListener(click -> note());
        count();
        getFooter().add(new Button(getTranslation("shared.cancel"), click -> close()), confirm);
    }

    private Upload upload() {
        FileChoice upload = new FileChoice(
                "tracking.bank.choose",
                "tracking.bank.drop",
                BankCsv.MOST_BYTES,
                (name, bytes) -> read(bytes),
                (name, large) -> say(new Notice(Tone.BAD, getTranslation("tracking.refused.bank.size"))));
        upload.forget();
        upload.setAcceptedFileTypes(".csv", ".txt", "text/csv", "text/plain");
        upload.setMaxFiles(1);
        return upload;
    }

    private void say(Component... what) {
        found.removeAll();
        found.add(what);
    }

    private void read(byte[] file) {
        ticked.clear();
        try {
            show(payments.propose(project, BankCsv.read(file)));
        } catch (Refusal refusal) {
            say(new Notice(Tone.BAD, getTranslation(refusal.label(), refusal.arguments())));
        }
        count();
    }

    private void show(Reconciliation reconciliation) {
        List<PaymentProposal> proposals = reconciliation.proposals();
        say(new Notice(
                proposals.isEmpty() ? Tone.WARN : Tone.GOOD, getTranslation("tracking.bank.found", proposals.size())));
        UnorderedList list = new UnorderedList();
        list.addClassName("list");
        proposals.forEach(proposal -> list.add(item(proposal)));
        found.add(list);
        if (reconciliation.settled() > 0) {
            found.add(new Paragraph(getTranslation("tracking.bank.settled", reconciliation.settled())));
        }
        beside("tracking.bank.unmatched", reconciliation.unmatched(), this::words);
        beside(
                "tracking.bank.unpaid",
                reconciliation.unpaid(),
                document -> getTranslation(
                        "tracking.bank.owed",
                        document.content().name(),
                        Formats.amount(document.content().gross(), getLocale())));
    }

    private ListItem item(PaymentProposal proposal) {
        Checkbox tick = new Checkbox(
                getTranslation("tracking.bank.owed", proposal.name(), Formats.amount(proposal.amount(), getLocale())),
                proposal.likeness().isSure());
        tick.addValueChangeListener(change -> count());
        ticked.put(proposal, tick);
        Span why = new Span(getTranslation(
                "tracking.bank.why",
                words(proposal.movement()),
                getTranslation(proposal.likeness().labelKey())));
        why.addClassNames("soft", "small");
        Div line = new Div(tick, why);
        line.addClassNames("grow", "stack-tight");
        return new ListItem(line);
    }

    private String words(BankMovement movement) {
        return getTranslation(
                "tracking.bank.movement",
                Formats.date(movement.on()),
                Formats.amount(movement.amount(), getLocale()),
                movement.label());
    }

    private <T> void beside(String title, List<T> things, Function<T, String> words) {
        if (things.isEmpty()) {
            return;
        }
        UnorderedList list = new UnorderedList();
        list.addClassNames("list", "small");
        things.stream().limit(MOST_LISTED).forEach(thing -> list.add(new ListItem(words.apply(thing))));
        found.add(new H3(getTranslation(title, things.size())), list);
        if (things.size() > MOST_LISTED) {
            found.add(new Paragraph(getTranslation("tracking.bank.more", things.size() - MOST_LISTED)));
        }
    }

    private List<PaymentProposal> chosen() {
        return ticked.entrySet().stream()
                .filter(each -> each.getValue().getValue())
                .map(Map.Entry::getKey)
                .toList();
    }

    private void count() {
        int chosen = chosen().size();
        confirm.setText(getTranslation("tracking.bank.confirm", chosen));
        confirm.setEnabled(chosen > 0);
    }

    private void note() {
        List<PaymentProposal> chosen = chosen();
        try {
            payments.note(project, chosen);
        } catch (Refusal refusal) {
            say(new Notice(Tone.BAD, getTranslation(refusal.label(), refusal.arguments())));
            ticked.clear();
            count();
            return;
        }
        close();
        Notices.done(getTranslation("tracking.bank.done", chosen.size()));
        done.run();
    }
}
