namespace Connections;

/// <summary>Configures the console log of both hosts: only entries that need attention.</summary>
internal static class SampleLogging
{
    private const string KeyManager = "Microsoft.AspNetCore.DataProtection.KeyManagement.XmlKeyManager";

    public static void Configure(ILoggingBuilder logging)
    {
        logging.SetMinimumLevel(LogLevel.Warning);

        // This category warns that keys are stored unencrypted. The sample stores them in files that only their owner can read, beside the data
        // that they protect. A site encrypts its keys with ProtectKeysWith….
        logging.AddFilter(KeyManager, LogLevel.Error);
    }
}
