package fr.coulisses.notification;

import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.stereotype.Component;

/// The way by which e-mails leave, if the school has given one when it started Coulisses.
@Component
class MailChannel {

    private final Optional<JavaMailSender> sender;
    private final String from;

    MailChannel(ObjectProvider<JavaMailSender> sender, @Value("${coulisses.mail.from:}") String from) {
        this.sender = Optional.ofNullable(sender.getIfAvailable());
        this.from = from;
    }

    boolean isOpen() {
        return sender.isPresent();
    }

    JavaMailSender sender() {
        return sender.orElseThrow();
    }

    /// The address that e-mails come from.
    String from() {
        return from;
    }
}
