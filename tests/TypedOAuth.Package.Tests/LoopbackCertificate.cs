using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace TypedOAuth.Package.Tests;

/// <summary>A certificate for this machine, made for one run. Nothing trusts it but what is told to, by <c>SSL_CERT_FILE</c>.</summary>
internal sealed class LoopbackCertificate : IDisposable
{
    public const string Password = "made-for-one-run";

    public LoopbackCertificate(string directory)
    {
        (PemFile, PfxFile) = (Path.Combine(directory, "loopback.pem"), Path.Combine(directory, "loopback.pfx"));
        using var key = RSA.Create(2048);
        var request = new CertificateRequest("CN=localhost", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        var names = new SubjectAlternativeNameBuilder();
        names.AddDnsName("localhost");
        names.AddIpAddress(IPAddress.Loopback);
        request.CertificateExtensions.Add(names.Build());
        request.CertificateExtensions.Add(new X509EnhancedKeyUsageExtension([new Oid("1.3.6.1.5.5.7.3.1")], critical: false));
        var now = DateTimeOffset.UtcNow;
        using var made = request.CreateSelfSigned(now.AddDays(-1), now.AddDays(1));
        File.WriteAllText(PemFile, made.ExportCertificatePem());
        File.WriteAllBytes(PfxFile, made.Export(X509ContentType.Pfx, Password));
        Value = X509CertificateLoader.LoadPkcs12FromFile(PfxFile, Password);
    }

    /// <summary>What clients are told to trust.</summary>
    public string PemFile { get; }

    /// <summary>What servers are given, with its key.</summary>
    public string PfxFile { get; }

    public X509Certificate2 Value { get; }

    public void Dispose() => Value.Dispose();
}
