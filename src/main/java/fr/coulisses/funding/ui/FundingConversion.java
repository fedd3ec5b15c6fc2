package fr.coulisses.funding.ui;

import fr.coulisses.contacts.Contact;
import fr.coulisses.contacts.ContactConversion;
import fr.coulisses.funding.FundingRegister;
import fr.coulisses.funding.FundingRequest;
import fr.coulisses.register.Entries;
import fr.coulisses.register.ui.RegisterAddress;
import java.util.UUID;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// A contact is asked for money.
@Component
class FundingConversion implements ContactConversion {

    private final Entries entries;
    private final FundingRegister register;
    private final JsonMapper json;

    FundingConversion(Entries entries, FundingRegister register, JsonMapper json) {
        this.entries = entries;
        this.register = register;
        this.json = json;
    }

    @Override
    public String label() {
        return "funding.convert";
    }

    @Override
    public String begin(UUID project, Contact contact) {
        FundingRequest request = json.treeToValue(
                json.createObjectNode()
                        .put("funder", contact.sheet().name())
                        .put("contact", contact.id().toString()),
                FundingRequest.class);
        UUID entry = entries.add(project, register, request, register.course().first())
                .id();
        return RegisterAddress.of(project, register, entry);
    }
}
