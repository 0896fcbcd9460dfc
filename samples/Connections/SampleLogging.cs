namespace Connections;

/// <summary>Configures the console log of both hosts, which shows only warnings and errors.</summary>
internal static class SampleLogging
{
    private const string KeyManager = "Microsoft.AspNetCore.DataProtection.KeyManagement.XmlKeyManager";

    public static void Configure(ILoggingBuilder logging)
    {
        logging.SetMinimumLevel(LogLevel.Warning);

        // This category warns that keys are stored unencrypted. The sample stores its keys in files that only their owner can read, beside the data
        // that the keys protect. A real site encrypts its keys, for example with ProtectKeysWithCertificate.
        logging.AddFilter(KeyManager, LogLevel.Error);
    }
}
