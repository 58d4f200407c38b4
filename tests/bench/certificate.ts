/**
 * A self-signed certificate for localhost, made when it is needed: browsers speak HTTP/2 over TLS only.
 * The few DER structures of X.509 (RFC 5280, 4.1) are written out here; Node makes keys and signatures, not certificates.
 */
import { generateKeyPairSync, randomBytes, sign } from 'node:crypto';

const HOST = 'localhost';
const DAY = 24 * 60 * 60 * 1000;

/** ASN.1 tags, X.690. */
const TAG = {
  integer: 0x02,
  bitString: 0x03,
  octetString: 0x04,
  oid: 0x06,
  utf8String: 0x0c,
  utcTime: 0x17,
  sequence: 0x30,
  set: 0x31,
  version: 0xa0,
  extensions: 0xa3,
  dnsName: 0x82,
} as const;

/** Object identifiers, encoded: ecdsa-with-SHA256 (RFC 5758), commonName and subjectAltName (RFC 5280). */
const OID = {
  ecdsaWithSha256: Buffer.from([0x2a, 0x86, 0x48, 0xce, 0x3d, 0x04, 0x03, 0x02]),
  commonName: Buffer.from([0x55, 0x04, 0x03]),
  subjectAltName: Buffer.from([0x55, 0x1d, 0x11]),
} as const;

function element(tag: number, ...contents: readonly Uint8Array[]): Buffer {
  const content = Buffer.concat(contents);
  const { length } = content;
  const size = length < 0x80 ? [length] : length < 0x100 ? [0x81, length] : [0x82, length >> 8, length & 0xff];
  return Buffer.concat([Buffer.from([tag, ...size]), content]);
}

/** YYMMDDHHMMSSZ, good until 2049. */
function utcTime(milliseconds: number): Buffer {
  const digits = new Date(milliseconds).toISOString().replace(/\D/g, '').slice(2, 14);
  return element(TAG.utcTime, Buffer.from(`${digits}Z`));
}

/** A key and a certificate for localhost, good for a day, as PEM. */
export function makeCertificate(): { key: string; cert: string } {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const now = Date.now();
  const algorithm = element(TAG.sequence, element(TAG.oid, OID.ecdsaWithSha256));
  const commonName = [element(TAG.oid, OID.commonName), element(TAG.utf8String, Buffer.from(HOST))];
  const name = element(TAG.sequence, element(TAG.set, element(TAG.sequence, ...commonName)));
  const hosts = element(TAG.octetString, element(TAG.sequence, element(TAG.dnsName, Buffer.from(HOST))));
  const alternativeName = element(TAG.sequence, element(TAG.oid, OID.subjectAltName), hosts);
  const toBeSigned = element(
    TAG.sequence,
    element(TAG.version, element(TAG.integer, Buffer.from([2]))),
    element(TAG.integer, Buffer.from([1]), randomBytes(8)),
    algorithm,
    name,
    element(TAG.sequence, utcTime(now - DAY), utcTime(now + DAY)),
    name,
    publicKey.export({ type: 'spki', format: 'der' }),
    element(TAG.extensions, element(TAG.sequence, alternativeName)),
  );
  const signature = element(TAG.bitString, Buffer.from([0]), sign('sha256', toBeSigned, privateKey));
  const lines = element(TAG.sequence, toBeSigned, algorithm, signature).toString('base64').replace(/.{64}/g, '$&\n');
  return {
    key: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    cert: `-----BEGIN CERTIFICATE-----\n${lines}\n-----END CERTIFICATE-----\n`,
  };
}
