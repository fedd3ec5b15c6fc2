package fr.coulisses;

import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Primary;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;

/// Passwords that cost little to check: each test signs in, and nobody guesses here.
@TestComponent
@Primary
class QuickPasswords extends BCryptPasswordEncoder {

    private static final int LEAST = 4;

    QuickPasswords() {
        super(LEAST);
    }
}
