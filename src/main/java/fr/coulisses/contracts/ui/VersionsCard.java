package fr.coulisses.contracts.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import fr.coulisses.contracts.Contract;
import fr.coulisses.contracts.ContractState;
import fr.coulisses.contracts.ContractVersion;
import fr.coulisses.contracts.ContractVersions;
import fr.coulisses.register.ui.EntryPage;
import fr.coulisses.shared.Formats;
import fr.coulisses.shared.Refusal;
import fr.coulisses.shared.ui.Card;
import fr.coulisses.shared.ui.Notice;
import fr.coulisses.shared.ui.Notices;
import fr.coulisses.shared.ui.Tone;
import java.util.List;

/// The texts that were frozen, each as a file, with what changed since the one before; and the way to send a changed
/// one
/// again.
class VersionsCard extends Card {

    private static final int SHOWN_OF_A_HASH = 12;

    private final transient ContractVersions versions;
    private final transient EntryPage<Contract, ContractState> page;
    private final transient List<ContractVersion> all;

    VersionsCard(ContractVersions versions, EntryPage<Contract, ContractState> page) {
        super("");
        this.versions = versions;
        this.page = page;
        this.all = versions.of(page.entry().id());
        heading().setText(getTranslation("contracts.versions"));
        if (versions.changed(page.entry().project(), List.of(page.entry()))
                .contains(page.entry().id())) {
            add(new Notice(Tone.WARN, getTranslation("contracts.versions.changed")));
        }
        if (page.editable() && page.entry().state() == ContractState.SENT) {
            Button again = new Button(getTranslation("contracts.versions.again"), click -> again());
            again.addThemeVariants(ButtonVariant.SMALL);
            add(again);
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("list");
        all.forEach(version -> list.add(item(version)));
        add(list);
    }

    /// Whether any text was frozen.
    boolean isNeeded() {
        return !all.isEmpty();
    }

    private void again() {
        try {
            versions.sendAgain(page.entry().id());
            Notices.done(getTranslation("contracts.versions.sent"));
            page.changed().run();
        } catch (Refusal refusal) {
            Notices.refused(refusal);
        }
    }

    private ListItem item(ContractVersion version) {
        String name = getTranslation(
                "contracts.version",
                version.number(),
                getTranslation(version.state().labelKey()));
        Span who = new Span(getTranslation(
                "contracts.version.by",
                version.by(),
                Formats.moment(version.at()),
                version.sha256().substring(0, SHOWN_OF_A_HASH)));
        who.addClassNames("soft", "small");
        Div files = new Div(file(version, "pdf", name), file(version, "docx", name));
        files.addClassName("row");
        if (version.number() > 1) {
            Anchor since = new Anchor(
                    ContractAddress.difference(
                            page.entry().project(),
                            page.entry().id(),
                            String.valueOf(version.number() - 1),
                            String.valueOf(version.number())),
                    getTranslation("contracts.version.since", version.number() - 1));
            files.add(since);
        }
        Div text = new Div(new Span(name), who, files);
        text.addClassNames("grow", "stack-tight");
        return new ListItem(text);
    }

    private Anchor file(ContractVersion version, String ending, String name) {
        Anchor link = new Anchor(
                ContractAddress.file(page.entry().project(), page.entry().id(), version.number(), ending),
                getTranslation("artefact.export." + ending));
        link.setRouterIgnore(true);
        link.getElement().setAttribute("download", true);
        link.setAriaLabel(name + " – " + link.getText());
        return link;
    }
}
