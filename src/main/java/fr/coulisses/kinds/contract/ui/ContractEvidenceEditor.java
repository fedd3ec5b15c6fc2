package fr.coulisses.kinds.contract.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import fr.coulisses.artefact.Artefact;
import fr.coulisses.artefact.ui.ArtefactEditor;
import fr.coulisses.contracts.ContractRegister;
import fr.coulisses.kinds.contract.ContractKind;
import fr.coulisses.kinds.contract.RegisteredContracts;
import fr.coulisses.register.ui.RegisterAddress;
import fr.coulisses.shared.ui.Card;
import fr.coulisses.shared.ui.LiveFields;
import org.springframework.stereotype.Component;

/// The contract is written in the register; why it is the right one is written here.
@Component
class ContractEvidenceEditor implements ArtefactEditor {

    private static final int PAGE = 6000;

    private final RegisteredContracts contracts;
    private final ContractRegister register;

    ContractEvidenceEditor(RegisteredContracts contracts, ContractRegister register) {
        this.contracts = contracts;
        this.register = register;
    }

    @Override
    public String kind() {
        return ContractKind.KEY;
    }

    @Override
    public void lay(LiveFields form, Artefact artefact) {
        form.add(new Card(
                text("contract.register"),
                new Paragraph(text("contract.register.guide")),
                new Anchor(RegisterAddress.of(artefact.projectId(), register), text("contract.register.open"))));
        form.section("contract", fields -> fields.choice("entry", contracts.choices(artefact.projectId())));
        form.section("choice", fields -> fields.area("choice", PAGE));
        form.section("rules", fields -> fields.area("rules", PAGE));
        form.section("negotiated", fields -> fields.area("negotiated", PAGE));
        form.section("risks", fields -> fields.area("risks", PAGE));
    }

    private static String text(String key) {
        return UI.getCurrent().getTranslation(key);
    }
}
