namespace Connections;

/// <summary>Configures what both hosts write to the console: what asks for attention, and nothing else.</summary>
internal static class SampleLogging
{
    private const string KeyManager = "Microsoft.AspNetCore.DataProtection.KeyManagement.XmlKeyManager";

    public static void Configure(ILoggingBuilder logging)
    {
        logging.SetMinimumLevel(LogLevel.Warning);

        // It warns that keys are stored unencrypted. The sample's are files that only their owner can read, beside what they protect;
        // a site encrypts them with ProtectKeysWith….
        logging.AddFilter(KeyManager, LogLevel.Error);
    }
}
