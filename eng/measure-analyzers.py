#!/usr/bin/env python3
"""Measures which share of a compilation the generator and the analyzers take, with 100 clients in 500 files, and with 500 files more.

Usage: eng/measure-analyzers.py [RUNS]. Prints medians; needs the .NET SDK. The compiler's server is warm: the first run is not counted.
"""
import pathlib, re, shutil, statistics, subprocess, sys, tempfile

ROOT = pathlib.Path(__file__).resolve().parent.parent
RUNS = int(sys.argv[1]) if len(sys.argv) > 1 else 5

CLIENT = """
[TypedOAuth.OAuth2Client(
    Alias = "client{n}",
    AuthUri = "https://as{n}.acme.dev/authorize",
    AccessTokenUri = "https://as{n}.acme.dev/token",
    RevokeTokenUri = "https://as{n}.acme.dev/revoke",
    DefaultScopes = ["read", "write"],
    Scopes = ["admin"])]
[TypedOAuth.OAuth2AuthorizationParameter("audience", "api")]
[TypedOAuth.OAuth2TokenField<string>("team.id")]
public partial class Client{n};
"""
# What a project is mostly made of: classes with loops, queries, records and strings.
CODE = """
public sealed record Order{n}(int Id, string Name, decimal Price, DateTimeOffset At);

public sealed class Service{n}(ILookup<int, Order{n}> orders)
{{
    private readonly Dictionary<string, List<Order{n}>> _byName = new(StringComparer.Ordinal);

    public IEnumerable<string> Describe(int id) =>
        from order in orders[id] where order.Price > 10 orderby order.At descending select $"{{order.Name}}: {{order.Price:F2}}";
{methods}
}}
"""
METHOD = """
    public async Task<decimal> Sum{m}Async(int id, CancellationToken cancellationToken)
    {{
        var sum = 0m;
        foreach (var order in orders[id])
        {{
            if (!_byName.TryGetValue(order.Name, out var known))
            {{
                _byName[order.Name] = known = [];
            }}

            known.Add(order with {{ Price = order.Price * {m} }});
            sum += known.Where(item => item.At > DateTimeOffset.UnixEpoch).Sum(item => item.Price);
            await Task.Delay(TimeSpan.FromMilliseconds(order.Id % 2), cancellationToken);
        }}

        return sum switch {{ < 0 => throw new InvalidOperationException($"{{id}}"), > 100 => sum / 2, _ => sum }};
    }}
"""


def write_project(folder, files):
    (folder / "App.csproj").write_text(f"""<Project Sdk="Microsoft.NET.Sdk">
  <PropertyGroup><TargetFramework>net10.0</TargetFramework><Nullable>enable</Nullable><ImplicitUsings>enable</ImplicitUsings></PropertyGroup>
  <ItemGroup>
    <Reference Include="{ROOT}/src/TypedOAuth/bin/Release/net10.0/TypedOAuth.dll" />
    <Analyzer Include="{ROOT}/src/TypedOAuth.SourceGenerators/bin/Release/netstandard2.0/TypedOAuth.SourceGenerators.dll" />
    <PackageReference Include="Microsoft.Extensions.Http" Version="10.0.14" />
    <PackageReference Include="Microsoft.Extensions.Hosting.Abstractions" Version="10.0.14" />
    <PackageReference Include="Microsoft.Extensions.Options.ConfigurationExtensions" Version="10.0.14" />
  </ItemGroup>
</Project>
""")
    for n in range(files):
        methods = "".join(METHOD.format(m=m) for m in range(1, 7))
        client = CLIENT.format(n=n) if n < 100 else ""
        (folder / f"File{n}.cs").write_text(f"namespace App;\n{client}{CODE.format(n=n, methods=methods)}")


def measure(folder):
    subprocess.run(["dotnet", "restore", "-v", "q"], cwd=folder, check=True, capture_output=True)
    samples = []
    for run in range(RUNS + 1):
        log = subprocess.run(
            ["dotnet", "build", "--no-restore", "-t:Rebuild", "-v:d", "-p:ReportAnalyzer=true", "-clp:PerformanceSummary", "-nologo"],
            cwd=folder, check=True, capture_output=True, text=True).stdout
        compile_ms = int(re.search(r"^\s*(\d+) ms\s+Csc\s", log, re.M)[1])
        own = [float(value) * 1000 for value in re.findall(r"^\s*<?([\d.]+)\s+\S+\s+TypedOAuth\.SourceGenerators, Version", log, re.M)]
        if run > 0:
            samples.append((compile_ms, sum(own)))
    return [statistics.median(column) for column in zip(*samples)]


subprocess.run(["dotnet", "build", "src/TypedOAuth", "-c", "Release", "-v", "q"], cwd=ROOT, check=True, capture_output=True)
for files in (500, 1000):
    folder = pathlib.Path(tempfile.mkdtemp(prefix="typedoauth-measure-"))
    try:
        write_project(folder, files)
        compile_ms, own_ms = measure(folder)
        print(f"{files} files, 100 clients: compilation {compile_ms:.0f} ms, generator and analyzers {own_ms:.0f} ms, {own_ms / compile_ms:.2%}")
    finally:
        shutil.rmtree(folder)
