package fr.coulisses.contracts.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import fr.coulisses.contracts.Contract;
import fr.coulisses.contracts.Party;
import fr.coulisses.contracts.SignatureMode;
import fr.coulisses.shared.ui.LiveFields;
import java.time.LocalDate;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// A button for each party that has not signed: it notes that it did, today, by the hand of who represents it.
class SignatureButtons extends Div {

    private final transient LiveFields form;
    private final transient JsonMapper json;
    private final LocalDate today;
    private transient List<Party> offered = List.of();

    SignatureButtons(LiveFields form, JsonMapper json, LocalDate today) {
        this.form = form;
        this.json = json;
        this.today = today;
        addClassNames("wide", "row");
    }

    void show(Contract contract) {
        List<Party> unsigned = contract.unsigned().stream()
                .filter(party -> !party.name().isBlank())
                .filter(party -> contract.signatures().stream()
                        .noneMatch(signature -> signature.party().equals(party.id())))
                .toList();
        if (unsigned.equals(offered)) {
            return;
        }
        offered = unsigned;
        removeAll();
        unsigned.forEach(party -> {
            Button note = new Button(getTranslation("contracts.signature.note", party.name()), click -> note(party));
            note.addThemeVariants(ButtonVariant.SMALL);
            add(note);
        });
    }

    private void note(Party party) {
        ObjectNode row = json.createObjectNode()
                .put("party", party.id())
                .put("day", today.toString())
                .put("name", party.signatory())
                .put("capacity", party.capacity())
                .put("mode", SignatureMode.HANDWRITTEN.name());
        form.list("signatures").show(form.list("signatures").add(List.of(row)).getFirst());
    }
}
