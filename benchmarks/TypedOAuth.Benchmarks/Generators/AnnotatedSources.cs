using System.Text;

namespace TypedOAuth.Benchmarks.Generators;

/// <summary>The files of the projects in which the generators run.</summary>
/// <remarks>
/// Each annotated file contains a type like those in its library's documentation, and a plain class that uses the emitted code and does not
/// compile without the generator.
/// </remarks>
internal static class AnnotatedSources
{
    public static string TypedOAuth(int n) => $$"""
        namespace App;

        [TypedOAuth.OAuth2Client(
            Alias = "client{{n}}",
            AuthUri = "https://as{{n}}.acme.dev/authorize",
            AccessTokenUri = "https://as{{n}}.acme.dev/token",
            RevokeTokenUri = "https://as{{n}}.acme.dev/revoke",
            DefaultScopes = ["read", "write"],
            Scopes = ["admin"])]
        [TypedOAuth.OAuth2AuthorizationParameter("audience", "api")]
        [TypedOAuth.OAuth2TokenField<string>("team.id")]
        public partial class Annotated{{n}};

        public class Use{{n}}
        {
            public object Use(Annotated{{n}} client)
            {
                var step = 1;
                return (step, client.GetAccessTokenForUserAsync("user"), Annotated{{n}}.Scope.Admin);
            }
        }
        """;

    public static string Regex(int n) => $$"""
        using System.Text.RegularExpressions;
        namespace App;

        public static partial class Annotated{{n}}
        {
            [GeneratedRegex(@"^order-{{n}}-(\d{4})-[a-z]+$", RegexOptions.IgnoreCase)]
            public static partial Regex OrderNumber();
        }

        public class Use{{n}}
        {
            public object Use(string text) { var step = 1; return (step, Annotated{{n}}.OrderNumber().IsMatch(text)); }
        }
        """;

    public static string LoggerMessage(int n) => $$"""
        using Microsoft.Extensions.Logging;
        namespace App;

        public static partial class Annotated{{n}}
        {
            [LoggerMessage(1, LogLevel.Information, "Order {Id} of customer {Customer} was placed.")]
            public static partial void OrderPlaced(ILogger logger, int id, string customer);

            [LoggerMessage(2, LogLevel.Warning, "Order {Id} was refused.")]
            public static partial void OrderRefused(ILogger logger, int id);
        }

        public class Use{{n}}
        {
            public void Use(ILogger logger) { var step = 1; Annotated{{n}}.OrderPlaced(logger, step, "name"); }
        }
        """;

    public static string Json(int n) => $$"""
        using System.Text.Json.Serialization;
        namespace App;

        public sealed record Message{{n}}(int Id, string Name, decimal Price, System.DateTimeOffset At, string[] Tags);

        [JsonSerializable(typeof(Message{{n}}))]
        public sealed partial class Annotated{{n}} : JsonSerializerContext;

        public class Use{{n}}
        {
            public object Use() { var step = 1; return (step, Annotated{{n}}.Default.Message{{n}}); }
        }
        """;

    public static string Refit(int n) => $$"""
        using System.Collections.Generic;
        using System.Threading;
        using System.Threading.Tasks;
        using Refit;
        namespace App;

        public sealed record Message{{n}}(int Id, string Name);

        public interface IAnnotated{{n}}
        {
            [Get("/orders{{n}}/{id}")]
            Task<Message{{n}}> GetAsync(int id, CancellationToken cancellationToken);

            [Get("/orders{{n}}")]
            Task<List<Message{{n}}>> ListAsync([Query] string name, CancellationToken cancellationToken);

            [Post("/orders{{n}}")]
            Task AddAsync([Body] Message{{n}} message, CancellationToken cancellationToken);
        }

        public class Use{{n}}
        {
            public object Use(IAnnotated{{n}} api) { var step = 1; return api.GetAsync(step, CancellationToken.None); }
        }
        """;

    public static string Mapperly(int n) => $$"""
        using Riok.Mapperly.Abstractions;
        namespace App;

        public sealed class Message{{n}}
        {
            public int Id { get; set; }
            public string Name { get; set; } = "";
            public decimal Price { get; set; }
            public string[] Tags { get; set; } = [];
        }

        public sealed class Item{{n}}
        {
            public int Id { get; set; }
            public string Name { get; set; } = "";
            public decimal Price { get; set; }
            public string[] Tags { get; set; } = [];
        }

        [Mapper]
        public static partial class Annotated{{n}}
        {
            public static partial Item{{n}} ToItem(Message{{n}} message);
        }

        public class Use{{n}}
        {
            public object Use(Message{{n}} message) { var step = 1; return (step, Annotated{{n}}.ToItem(message)); }
        }
        """;

    public static string Mvvm(int n) => $$"""
        using CommunityToolkit.Mvvm.ComponentModel;
        using CommunityToolkit.Mvvm.Input;
        namespace App;

        public sealed partial class Annotated{{n}} : ObservableObject
        {
            [ObservableProperty]
            private string _name = "";

            [ObservableProperty]
            private int _count;

            [RelayCommand]
            private void Clear() => Name = "";
        }

        public class Use{{n}}
        {
            public object Use(Annotated{{n}} model) { var step = 1; model.ClearCommand.Execute(null); return (step, model.Name, model.Count); }
        }
        """;

    /// <summary>Writes a file without annotated types, like most files of a project: loops, queries, records and strings.</summary>
    public static string Plain(int n)
    {
        var methods = new StringBuilder();
        for (var method = 1; method <= 6; method++)
        {
            methods.Append(PlainMethod(method));
        }

        return $$"""
            using System;
            using System.Collections.Generic;
            using System.Linq;
            using System.Threading;
            using System.Threading.Tasks;

            namespace App;

            public sealed record Order{{n}}(int Id, string Name, decimal Price, DateTimeOffset At);

            public sealed class Service{{n}}(ILookup<int, Order{{n}}> orders)
            {
                private readonly Dictionary<string, List<Order{{n}}>> _byName = new(StringComparer.Ordinal);

                public int Version1() { var step = 1; return step; }

                public IEnumerable<string> Describe(int id) =>
                    from order in orders[id] where order.Price > 10 orderby order.At descending select $"{order.Name}: {order.Price:F2}";
            {{methods}}
            }
            """;
    }

    /// <summary>Writes calls and properties whose names resemble those of the library.</summary>
    public static string LookAlikes(int n) => $$"""

        public sealed class LookAlike{{n}}(List<int> all)
        {
            public string? Token { get; set; }

            public async Task<int> CountAsync(CancellationToken cancellationToken)
            {
                all.AddRange([1, 2]);
                var later = DateTimeOffset.UnixEpoch.AddHours(all.Count);
                var count = Task.FromResult(all.Count);
                await count.WaitAsync(cancellationToken);
                return count.Result + (Token?.Length ?? 0) + later.Hour;
            }
        }
        """;

    private static string PlainMethod(int n) => $$"""

            public async Task<decimal> Sum{{n}}Async(int id, CancellationToken cancellationToken)
            {
                var sum = 0m;
                foreach (var order in orders[id])
                {
                    if (!_byName.TryGetValue(order.Name, out var known))
                    {
                        _byName[order.Name] = known = [];
                    }

                    known.Add(order with { Price = order.Price * {{n}} });
                    sum += known.Where(item => item.At > DateTimeOffset.UnixEpoch).Sum(item => item.Price);
                    await Task.Delay(TimeSpan.FromMilliseconds(order.Id % 2), cancellationToken);
                }

                return sum switch { < 0 => throw new InvalidOperationException($"{id}"), > 100 => sum / 2, _ => sum };
            }

        """;
}
