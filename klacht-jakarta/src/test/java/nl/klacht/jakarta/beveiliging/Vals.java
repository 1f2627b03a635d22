package nl.klacht.jakarta.beveiliging;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import java.time.Instant;
import java.util.Date;

/** The ways in which a token can be false; each takes the right claims and spoils one thing. */
enum Vals {
    ANDERE_ISSUER {
        @Override
        String token(NepIssuer issuer, JWTClaimsSet goed) {
            return issuer.teken(anders(goed).issuer("https://elders.example").build());
        }
    },
    ANDERE_AUDIENCE {
        @Override
        String token(NepIssuer issuer, JWTClaimsSet goed) {
            return issuer.teken(anders(goed).audience("iemand-anders").build());
        }
    },
    VOOR_EEN_ANDERE_CLIENT {
        @Override
        String token(NepIssuer issuer, JWTClaimsSet goed) {
            return issuer.teken(anders(goed).claim("azp", "iemand-anders").build());
        }
    },
    VERLOPEN {
        @Override
        String token(NepIssuer issuer, JWTClaimsSet goed) {
            Instant uurGeleden = Instant.now().minusSeconds(3_600);
            return issuer.teken(anders(goed)
                    .issueTime(Date.from(uurGeleden))
                    .expirationTime(Date.from(uurGeleden.plusSeconds(300)))
                    .build());
        }
    },
    ZONDER_EINDE {
        @Override
        String token(NepIssuer issuer, JWTClaimsSet goed) {
            return issuer.teken(anders(goed).expirationTime(null).build());
        }
    },
    ZONDER_HANDTEKENING {
        @Override
        String token(NepIssuer issuer, JWTClaimsSet goed) {
            return new PlainJWT(goed).serialize();
        }
    },
    OPENBARE_SLEUTEL_ALS_GEHEIM {
        @Override
        String token(NepIssuer issuer, JWTClaimsSet goed) {
            try {
                SignedJWT token = new SignedJWT(
                        new JWSHeader.Builder(JWSAlgorithm.HS256)
                                .keyID(issuer.sleutel().getKeyID())
                                .build(),
                        goed);
                token.sign(new MACSigner(issuer.sleutel().toRSAPublicKey().getEncoded()));
                return token.serialize();
            } catch (JOSEException e) {
                throw new IllegalStateException(e);
            }
        }
    },
    ANDERE_SLEUTEL {
        @Override
        String token(NepIssuer issuer, JWTClaimsSet goed) {
            return NepIssuer.teken(goed, NepIssuer.nieuweSleutel());
        }
    },
    VERANDERD {
        @Override
        String token(NepIssuer issuer, JWTClaimsSet goed) {
            String[] echt = issuer.teken(goed).split("\\.");
            String[] ander =
                    issuer.teken(anders(goed).subject("iemand-anders").build()).split("\\.");
            return echt[0] + "." + ander[1] + "." + echt[2];
        }
    },
    ZONDER_NONCE {
        @Override
        String token(NepIssuer issuer, JWTClaimsSet goed) {
            return issuer.teken(anders(goed).claim("nonce", null).build());
        }
    },
    ANDERE_NONCE {
        @Override
        String token(NepIssuer issuer, JWTClaimsSet goed) {
            return issuer.teken(anders(goed).claim("nonce", "eerder-gebruikt").build());
        }
    },
    NAMENS_EEN_ANDER {
        @Override
        String token(NepIssuer issuer, JWTClaimsSet goed) {
            return issuer.teken(
                    anders(goed).claim("represents", "iemand-anders").build());
        }
    };

    abstract String token(NepIssuer issuer, JWTClaimsSet goed);

    private static JWTClaimsSet.Builder anders(JWTClaimsSet goed) {
        return new JWTClaimsSet.Builder(goed);
    }
}
