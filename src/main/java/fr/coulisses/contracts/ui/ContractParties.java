package fr.coulisses.contracts.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import fr.coulisses.contacts.Contact;
import fr.coulisses.contracts.EsvCategory;
import fr.coulisses.contracts.EsvExemption;
import fr.coulisses.contracts.PartyRole;
import fr.coulisses.project.LegalForm;
import fr.coulisses.project.VatRegime;
import fr.coulisses.shared.ui.LiveFields;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// The fields of the parties of a contract, which may be copied from the contacts of the project.
final class ContractParties {

    private static final int LINE = 160;
    private static final int NUMBER = 60;

    private final LiveFields form;
    private final List<Contact> known;
    private final boolean editable;
    private final JsonMapper json;

    /// @param known the contacts of the project
    ContractParties(LiveFields form, List<Contact> known, boolean editable, JsonMapper json) {
        this.form = form;
        this.known = known;
        this.editable = editable;
        this.json = json;
    }

    void row(LiveFields row) {
        row.choice("role", PartyRole.class, "contracts.partyRole.");
        Map<String, String> names = new LinkedHashMap<>();
        known.forEach(
                contact -> names.put(contact.id().toString(), contact.sheet().name()));
        row.choice("contact", names);
        if (editable) {
            Button take = new Button(UI.getCurrent().getTranslation("contracts.party.take"), click -> take(row));
            take.addThemeVariants(ButtonVariant.SMALL);
            Div line = new Div(take);
            line.addClassName("wide");
            row.add(line);
        }
        row.text("name", LINE);
        row.choice("form", LegalForm.class, "project.legalForm.");
        row.area("address", 300);
        row.text("siret", NUMBER);
        row.text("rna", NUMBER);
        row.text("ape", NUMBER);
        row.text("representative", LINE);
        row.text("capacity", LINE);
        row.text("delegation", LINE);
        row.tick("mainlyShows");
        row.text("receipt", LINE);
        row.anyOf("categories", EsvCategory.class, "contracts.esvCategory.");
        row.date("receiptUntil");
        row.choice("exemption", EsvExemption.class, "contracts.esvExemption.");
        row.integer("otherPerformances");
        row.choice("vatRegime", VatRegime.class, "project.vatRegime.");
        row.text("vatNumber", NUMBER);
        row.text("iban", NUMBER);
    }

    /// Copies what the contacts register knows into the party; what it does not know stays.
    private void take(LiveFields row) {
        String id = row.read("contact").asString("");
        known.stream()
                .filter(contact -> contact.id().toString().equals(id))
                .findFirst()
                .ifPresent(contact -> {
                    ObjectNode fields = json.createObjectNode();
                    ContactParty.put(contact, fields);
                    form.list("parties").put(row.rowId(), fields);
                });
    }
}
