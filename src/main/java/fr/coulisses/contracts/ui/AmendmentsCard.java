package fr.coulisses.contracts.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import fr.coulisses.contracts.Contract;
import fr.coulisses.contracts.ContractAmendments;
import fr.coulisses.contracts.ContractRegister;
import fr.coulisses.contracts.ContractState;
import fr.coulisses.register.Entry;
import fr.coulisses.register.ui.EntryPage;
import fr.coulisses.register.ui.RegisterAddress;
import fr.coulisses.shared.Refusal;
import fr.coulisses.shared.ui.Card;
import fr.coulisses.shared.ui.Notices;
import java.util.UUID;

/// The amendments of a signed contract, and the way to begin one.
class AmendmentsCard extends Card {

    private final transient ContractAmendments amendments;
    private final transient ContractRegister register;

    AmendmentsCard(ContractAmendments amendments, ContractRegister register, EntryPage<Contract, ContractState> page) {
        super("");
        this.amendments = amendments;
        this.register = register;
        heading().setText(getTranslation("contracts.amendments"));
        if (page.entry().content().amends().changes()) {
            UUID original = UUID.fromString(page.entry().content().amends().contract());
            add(new Anchor(
                    RegisterAddress.of(page.entry().project(), register, original),
                    getTranslation(
                            "contracts.amendments.of",
                            page.entry().content().amends().of())));
            return;
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("list");
        amendments.of(page.entry().id()).forEach(entry -> list.add(item(entry)));
        if (list.getComponentCount() > 0) {
            add(list);
        } else {
            add(new Paragraph(getTranslation("contracts.amendments.none")));
        }
        if (page.editable()) {
            Button begin = new Button(
                    getTranslation("contracts.amendments.begin"),
                    click -> begin(page.entry().id()));
            begin.addThemeVariants(ButtonVariant.SMALL);
            add(begin);
        }
    }

    private ListItem item(Entry<Contract, ContractState> entry) {
        Anchor link =
                new Anchor(RegisterAddress.of(entry.project(), register, entry.id()), register.name(entry.content()));
        link.addClassName("grow");
        return new ListItem(link, new Span(getTranslation(entry.state().labelKey())));
    }

    private void begin(UUID contract) {
        try {
            Entry<Contract, ContractState> entry = amendments.begin(contract);
            UI.getCurrent().navigate(RegisterAddress.of(entry.project(), register, entry.id()));
        } catch (Refusal refusal) {
            Notices.refused(refusal);
        }
    }
}
