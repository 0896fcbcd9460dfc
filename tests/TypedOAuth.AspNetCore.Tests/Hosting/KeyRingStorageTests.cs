using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using TypedOAuth.AspNetCore.Hosting;

namespace TypedOAuth.AspNetCore.Tests.Hosting;

/// <summary>Starts sites with stored tokens, with stored keys and with keys that are lost.</summary>
public sealed class KeyRingStorageTests : IDisposable
{
    private const string Layer = "612 590 0:95 / / rw,relatime master:247 - overlay overlay rw,lowerdir=/a";

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("typedoauth-keys-");

    public void Dispose()
    {
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        _folder.Delete(recursive: true);
    }

    [Fact]
    public async Task Ephemeral_keys_under_a_persistent_store_end_the_start()
    {
        var exception = await Assert.ThrowsAsync<OAuth2ConfigurationException>(() =>
            StartAsync(static services => services.AddDataProtection().UseEphemeralDataProtectionProvider()));
        Assert.Contains("PersistKeysToFileSystem", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Keys_without_a_folder_under_a_persistent_store_end_the_start()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has the registry.");
        var exception = await Assert.ThrowsAsync<OAuth2ConfigurationException>(() =>
            StartAsync(static services => Surround(services, static _ => null)));
        Assert.Contains("PersistKeysToFileSystem", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Ephemeral_keys_under_a_store_in_memory_are_accepted()
    {
        await using var site = await TestSite.StartAsync(
            configure: static builder => builder.Services.AddDataProtection().UseEphemeralDataProtectionProvider());
        Assert.NotNull(site.Services);
    }

    [Fact]
    public async Task Keys_that_the_application_keeps_are_accepted_wherever_the_process_runs()
    {
        await using var site = await StartAsync(static services =>
        {
            new KeyRepository().Register(services);
            Surround(services, static name => name == "DOTNET_RUNNING_IN_CONTAINER" ? "true" : null);
        });
        Assert.DoesNotContain(site.Log.Lines, static line => line.Contains("container", StringComparison.Ordinal));
    }

    [Fact]
    public async Task An_applications_own_data_protection_is_trusted()
    {
        await using var site = await StartAsync(services =>
        {
            Surround(services, static _ => null);
            services.AddSingleton<IDataProtectionProvider>(new Own());
        });
        Assert.True(site.Services.GetRequiredService<KeyRingStorage>().IsPersistent);
    }

    [Theory]
    [InlineData("true", true)]
    [InlineData("1", true)]
    [InlineData(null, false)]
    public async Task Keys_that_go_with_their_container_are_warned_of(string? variable, bool isWarned)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows does not tell its mounts.");
        await using var site = await StartAsync(services =>
        {
            services.AddDataProtection().PersistKeysToFileSystem(_folder);
            Surround(services, name => name == "DOTNET_RUNNING_IN_CONTAINER" ? variable : null);
        });
        Assert.Equal(isWarned, site.Log.Lines.Any(line =>
            line.StartsWith("Warning TypedOAuth", StringComparison.Ordinal) && line.Contains(_folder.FullName, StringComparison.Ordinal)));
    }

    private static void Surround(IServiceCollection services, Func<string, string?> getVariable) => services.Replace(
        ServiceDescriptor.Singleton(new ProcessSurroundings
        {
            GetVariable = getVariable,
            GetLocalApplicationData = static () => "",
            ReadMounts = static () => [Layer],
        }));

    private Task<TestSite> StartAsync(Action<IServiceCollection> configure) => TestSite.StartAsync(configure: builder =>
    {
        builder.Services.AddTypedOAuth().UseSqlite($"Data Source={Path.Combine(_folder.FullName, "tokens.db")}");
        configure(builder.Services);
    });

    private sealed class Own : IDataProtectionProvider, IDataProtector
    {
        public IDataProtector CreateProtector(string purpose) => this;

        public byte[] Protect(byte[] plaintext) => [.. plaintext];

        public byte[] Unprotect(byte[] protectedData) => [.. protectedData];
    }
}
