package fr.coulisses.contracts.ui;

import fr.coulisses.contacts.Contact;
import fr.coulisses.contacts.ContactConversion;
import fr.coulisses.contracts.Contract;
import fr.coulisses.contracts.ContractRegister;
import fr.coulisses.register.Entries;
import fr.coulisses.register.ui.RegisterAddress;
import java.util.UUID;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// A contact becomes the party of a contract.
@Component
class ContractConversion implements ContactConversion {

    private final Entries entries;
    private final ContractRegister register;
    private final JsonMapper json;

    ContractConversion(Entries entries, ContractRegister register, JsonMapper json) {
        this.entries = entries;
        this.register = register;
        this.json = json;
    }

    @Override
    public String label() {
        return "contracts.convert";
    }

    @Override
    public String begin(UUID project, Contact contact) {
        ObjectNode content = json.createObjectNode();
        ObjectNode party = content.putArray("parties")
                .addObject()
                .put("id", UUID.randomUUID().toString())
                .put("contact", contact.id().toString());
        ContactParty.put(contact, party);
        Contract contract = json.treeToValue(content, Contract.class);
        UUID entry = entries.add(project, register, contract, register.course().first())
                .id();
        return RegisterAddress.of(project, register, entry);
    }
}
